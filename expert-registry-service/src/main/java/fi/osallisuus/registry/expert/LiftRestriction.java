package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who lifts a restriction for somebody else has told the person first (GDPR art. 18(3)). */
@Schema(examples = "{\"personInformedOn\":\"2026-03-18\"}")
record LiftRestriction(@Nullable LocalDate personInformedOn) {}
