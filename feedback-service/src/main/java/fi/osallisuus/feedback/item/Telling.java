package fi.osallisuus.feedback.item;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a need or a story is, and what the person agreed to. */
@Embeddable
class Telling {
  @Nullable UUID expertId;
  @Nullable String consentText;
  @Nullable LocalDate consentedOn;
  @Nullable LocalDate withdrawnOn;

  void by(UUID expert) {
    expertId = expert;
  }

  void consent(String textVersion, LocalDate day) {
    consentText = textVersion;
    consentedOn = day;
  }

  boolean isOf(@Nullable UUID expert) {
    return expert != null && expert.equals(expertId);
  }
}
