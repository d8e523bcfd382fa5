package fi.osallisuus.registry.jobdescription;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own acknowledgement. */
@Schema(name = "StaffAcknowledgement")
record StaffAcknowledgementView(UUID id, UUID jobDescriptionId, LocalDate acknowledgedOn) {}
