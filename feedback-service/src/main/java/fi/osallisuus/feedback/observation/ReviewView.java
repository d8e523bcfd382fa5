package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that a report was gone through, as staff and its author read it. */
@Schema(name = "ObservationReview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
    ReviewType type,
    LocalDate heldOn,
    List<String> roles,
    int attendance,
    @Nullable ReviewForum forum,
    @Nullable String remarks,
    @Nullable String responses) {}
