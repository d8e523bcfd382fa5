package fi.osallisuus.registry.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The willingness as it stands in the person's export. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldWillingness(
    Source source,
    Instant receivedAt,
    LocalDate confirmedOn,
    String language,
    boolean trained,
    @Nullable LocalDate otherRoleAgreedOn,
    String contactConsentText,
    LocalDate contactConsentOn) {

  static HeldWillingness of(Willingness w) {
    return new HeldWillingness(
        w.source(),
        w.receivedAt(),
        w.confirmedOn(),
        w.language(),
        w.trained(),
        w.otherRoleAgreedOn(),
        w.contactConsentText(),
        w.contactConsentOn());
  }
}
