package fi.osallisuus.booking.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.calendar.OpenHours;
import fi.osallisuus.booking.offer.Offered;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.KnownUnit;
import fi.osallisuus.booking.site.Premises;
import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
  private static final LocalDate CONTRACT_ENDS = LocalDate.of(2026, 12, 31);
  private static final Instant BEFORE = Instant.parse("2026-03-01T08:00:00Z");
  private static final KnownUnit ADDICTION_TEAM =
      new KnownUnit(UUID.randomUUID(), "PRIMARY", List.of("ADDICTION", "SUBSTANCE_USE"), true);

  @Test
  void admitsAnActiveExpertOfTheTheme() {
    assertThat(refusal(expert(true, List.of("ADDICTION")), MONDAY, true)).isNull();
  }

  @Test
  void namesTheFirstOpenGateAndAllOfThem() {
    var oriented =
        expert(false, List.of("ADDICTION"), "EXPERT_NOT_ACTIVE", "ORIENTATION_INCOMPLETE");

    var refusal = refusal(oriented, MONDAY, true);

    assertThat(refusal.code()).isEqualTo("ORIENTATION_INCOMPLETE");
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.missing()).containsExactly("EXPERT_NOT_ACTIVE", "ORIENTATION_INCOMPLETE");
  }

  @Test
  void trainingComesBeforeOrientationOnAnExpertsPath() {
    var fresh =
        expert(false, List.of("ADDICTION"), "ORIENTATION_INCOMPLETE", "TRAINING_NOT_VERIFIED");

    assertThat(refusal(fresh, MONDAY, true).code()).isEqualTo("TRAINING_NOT_VERIFIED");
  }

  @Test
  void refusesADayAfterTheContract() {
    var refusal = refusal(expert(true, List.of("ADDICTION")), LocalDate.of(2027, 1, 4), true);

    assertThat(refusal.code()).isEqualTo("CONTRACT_NOT_VALID");
  }

  @Test
  void refusesAnotherTheme() {
    assertThat(refusal(expert(true, List.of("CANCER")), MONDAY, true).code())
        .isEqualTo("THEME_MISMATCH");
  }

  @Test
  void refusesARoomWithoutSafetyFacts() {
    var refusal = refusal(expert(true, List.of("ADDICTION")), MONDAY, false);

    assertThat(refusal.code()).isEqualTo("ROOM_SAFETY_MISSING");
    assertThat(refusal.status()).isEqualTo(422);
  }

  @Test
  void aClosedDayIsSaidFirst() {
    var easterMonday = LocalDate.of(2026, 4, 6);

    assertThat(refusal(expert(true, List.of("CANCER")), easterMonday, false).code())
        .isEqualTo("CLOSED_DAY");
  }

  private static Refusal refusal(KnownExpert expert, LocalDate date, boolean safe) {
    var schedule = new DaySchedule(LocalTime.of(9, 0), LocalTime.of(15, 0), List.of(), 45, 15);
    var premises =
        new Premises(
            UUID.randomUUID(),
            WallTime.HELSINKI,
            new OfficeCalendar(OpenHours.usual(), List.of()),
            UUID.randomUUID(),
            safe,
            null);
    var service = new Offered(UUID.randomUUID(), "PEER_RECEPTION", "PRIMARY", true, false);
    return new Admission(service, ADDICTION_TEAM, Hosts.of(List.of(expert)), premises)
        .refusal(date, schedule, schedule.recurring(date, WallTime.HELSINKI), BEFORE)
        .orElse(null);
  }

  private static KnownExpert expert(boolean mayReceive, List<String> themes, String... missing) {
    return new KnownExpert(
        UUID.randomUUID(),
        mayReceive,
        LocalDate.of(2026, 2, 1),
        CONTRACT_ENDS,
        themes,
        List.of(missing),
        null);
  }
}
