package fi.osallisuus.registry.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-24");
  private static final Instant START = Instant.parse("2026-03-24T11:00:00Z");

  @Test
  void itGoesFromConfirmedToTalkedOver() {
    var assignment = assignment();
    assignment.orient(all());
    assignment.start(DAY);
    assignment.finish(new BigDecimal("28"), START.plusSeconds(7200));
    assignment.report();
    assignment.debrief(
        new DebriefAssignment(
            DAY, DebriefAssignment.Support.ENOUGH, DebriefAssignment.FollowUp.NONE));

    assertThat(assignment.status()).isEqualTo(AssignmentStatus.DEBRIEFED);
    assertThat(assignment.workedMinutes()).isEqualTo(120); // as planned, since no hours were kept
    assertThat(assignment.version()).isEqualTo(6);
  }

  @Test
  void withoutOrientationThereIsNoStart() {
    var assignment = assignment();
    refused(() -> assignment.start(DAY), "ORIENTATION_INCOMPLETE");
    refused(() -> assignment.orient(all().subList(0, 4)), "ORIENTATION_INCOMPLETE");
    var twice = List.of(all().getFirst(), all().getFirst());
    refused(() -> assignment.orient(twice), "ORIENTATION_POINT_TWICE");
    assertThat(assignment.status()).isEqualTo(AssignmentStatus.CONFIRMED);
  }

  @Test
  void aPointMayBeLeftOutForAReason() {
    var assignment = assignment();
    assignment.orient(
        Arrays.stream(OrientationPoint.values())
            .map(p -> new Oriented(p, Oriented.Waiver.KNOWN_ALREADY))
            .toList());
    assertThat(assignment.status()).isEqualTo(AssignmentStatus.ORIENTED);
  }

  @Test
  void nothingBeginsBeforeItsDayNorEndsBeforeItsTime() {
    var assignment = assignment();
    assignment.orient(all());
    refused(() -> assignment.start(DAY.minusDays(1)), "ASSIGNMENT_NOT_YET");
    refused(() -> assignment.noShow(START.minusSeconds(1)), "ASSIGNMENT_NOT_YET");
    assignment.start(DAY);
    refused(() -> assignment.finish(null, START.minusSeconds(1)), "ASSIGNMENT_NOT_YET");
    refused(
        () -> assignment.cancel(AssignmentStatus.CANCELLED_BY_UNIT),
        "ASSIGNMENT_TRANSITION_NOT_ALLOWED");
  }

  @Test
  void keptHoursCountWithoutTheWayThere() {
    var assignment = assignment();
    refused(() -> assignment.hours(List.of()), "ASSIGNMENT_TRANSITION_NOT_ALLOWED");
    assignment.orient(all());
    assignment.start(DAY);
    assignment.hours(
        List.of(
            new HoursEntry(DAY.minusDays(1), 60, HoursEntry.Kind.PREPARATION),
            new HoursEntry(DAY, 90, HoursEntry.Kind.WORK),
            new HoursEntry(DAY, 45, HoursEntry.Kind.TRAVEL)));
    assignment.finish(null, START);

    assertThat(assignment.workedMinutes()).isEqualTo(150);
    refused(() -> assignment.hours(List.of()), "ASSIGNMENT_TRANSITION_NOT_ALLOWED");
  }

  private static Assignment assignment() {
    var task =
        new Task(
            UUID.randomUUID(),
            "Luento",
            "LECTURE",
            null,
            "fi",
            true,
            null,
            null,
            START,
            START.plusSeconds(7200),
            "UNIT",
            null,
            null,
            null,
            null,
            null,
            true);
    return new Assignment(UUID.randomUUID(), UUID.randomUUID(), "account", task, false);
  }

  private static List<Oriented> all() {
    return Arrays.stream(OrientationPoint.values()).map(p -> new Oriented(p, null)).toList();
  }

  private static void refused(ThrowingCallable verb, String code) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
