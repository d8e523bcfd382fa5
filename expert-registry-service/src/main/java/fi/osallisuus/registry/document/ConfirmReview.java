package fi.osallisuus.registry.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document is good as it is; the day by which it is looked at again. */
@Schema(examples = "{\"reviewBy\":\"2028-01-31\"}")
record ConfirmReview(@NotNull LocalDate reviewBy) {}
