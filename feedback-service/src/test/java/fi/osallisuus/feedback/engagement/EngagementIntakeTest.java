package fi.osallisuus.feedback.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ActivateRequestContext
class EngagementIntakeTest extends SurveyHttp {
  @Inject Engagements engagements;
  @Inject Units units;
  @Inject Tenancy tenancy;

  @Test
  void aShiftIsKnownAsBookingToldItLast() {
    var expert = UUID.randomUUID();
    var ward = UUID.randomUUID();
    var id =
        Told.engagement(
            Map.of(
                "version",
                4,
                "status",
                "HELD",
                "wardId",
                ward,
                "round",
                "2026-AUTUMN",
                "focusTheme",
                "FOOD_SERVICE",
                "patientsMet",
                5,
                "relativesMet",
                2,
                "expertIds",
                List.of(expert)));
    Told.engagement(
        Map.of(
            "engagementId", id, "version", 3, "status", "IN_PROGRESS", "localDate", "2026-01-01"));

    var shift = in(COUNTY, () -> engagements.known(id)).orElseThrow();

    assertThat(shift.isShift()).isTrue();
    assertThat(shift.held()).isTrue();
    assertThat(shift.wardId()).isEqualTo(ward);
    assertThat(shift.round()).isEqualTo("2026-AUTUMN");
    assertThat(shift.focusTheme()).isEqualTo("FOOD_SERVICE");
    assertThat(shift.localDate()).isEqualTo(LocalDate.of(2026, 10, 6));
    assertThat(shift.elapsedMinutes()).isEqualTo(300);
    assertThat(shift.patientsMet()).isEqualTo(5);
    assertThat(shift.expertIds()).containsExactly(expert);
    assertThat(in("21", () -> engagements.known(id))).isEqualTo(Optional.empty());
  }

  @Test
  void anEventCountsWhoCame() {
    var id =
        Told.engagement(
            Map.of(
                "kind",
                "EVENT",
                "attendance",
                List.of(
                    Map.of("role", "PROFESSIONAL", "count", 31),
                    Map.of("role", "DEVELOPER_CLIENT", "count", 14))));

    var event = in(COUNTY, () -> engagements.known(id)).orElseThrow();

    assertThat(event.isShift()).isFalse();
    assertThat(event.attended()).isEqualTo(45);
    assertThat(event.expertIds()).isEmpty();
  }

  @Test
  void aUnitKnowsWhatIsAboveAndBelowIt() {
    var area = Told.unit("AREA", null, "Psykiatria");
    var centre = Told.unit("CENTRE", area, "Osastot");
    var ward = Told.unit("TEAM", centre, "Osasto 1");

    assertThat(in(COUNTY, () -> units.path(ward)))
        .extracting(KnownUnit::id)
        .containsExactly(ward, centre, area);
    assertThat(in(COUNTY, () -> units.within(area))).containsExactly(area, centre, ward);
    assertThat(in("21", () -> units.path(ward))).isEmpty();
  }

  private <T> T in(String county, Supplier<T> question) {
    return tenancy.as(county, () -> QuarkusTransaction.requiringNew().call(question::get));
  }
}
