package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that was said or done about an item; never changed afterwards. */
@Embeddable
@Schema(name = "ItemStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemStep(
    LocalDate day,
    @Enumerated(EnumType.STRING) Kind kind,
    @Nullable String text,
    @JsonIgnore @Schema(hidden = true) String byWhom) {

  /** What somebody did. */
  enum Kind {
    RECEIVED,
    SCREENED,
    ASSIGNED,
    STARTED,
    /** Talked about in a meeting of the unit or a body. */
    DISCUSSED,
    /** Asked of somebody else. */
    ASKED,
    NOTED,
    URGENT,
    ANSWERED,
    CLOSED,
    REJECTED,
    REOPENED,
    WITHDRAWN
  }
}
