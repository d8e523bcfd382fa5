package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.engagement.KnownEngagement;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shift that a report is about: where and when, as booking held it. */
@Embeddable
record Shift(
    UUID engagementId,
    UUID unitId,
    UUID wardId,
    @Nullable String round,
    @Nullable String focusTheme,
    LocalDate shiftOn) {

  /** Empty for anything else than a shift on a ward that has taken place. */
  static Optional<Shift> of(KnownEngagement told) {
    var unit = told.unitId();
    var ward = told.wardId();
    return told.isShift() && told.held() && unit != null && ward != null
        ? Optional.of(
            new Shift(told.id(), unit, ward, told.round(), told.focusTheme(), told.localDate()))
        : Optional.empty();
  }
}
