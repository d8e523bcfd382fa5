package fi.osallisuus.registry.jobdescription;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An acknowledgement. */
@Schema(name = "Acknowledgement")
record AcknowledgementView(
    UUID id, UUID expertId, UUID jobDescriptionId, LocalDate acknowledgedOn) {}
