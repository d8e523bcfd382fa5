package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.fact.BankFacts;
import fi.osallisuus.analytics.fact.BankFacts.InState;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.WorkFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The facts of scenario 1, a synthetic half-year of coordination, counted by hand. */
final class Scenario1 {
  private Scenario1() {}

  static CoordinationFacts facts() {
    return new CoordinationFacts(bank(), work(), fees());
  }

  static BankFacts bank() {
    return new BankFacts(
        Map.of(
            "APPROVED", new InState(4, 4, 0, 4),
            "CONTRACTED", new InState(2, 2, 0, 2),
            "ACTIVE", new InState(12, 12, 12, 12),
            "PAUSED", new InState(2, 2, 2, 2),
            "REDIRECTED", new InState(3, 3, 0, 0),
            "WITHDRAWN", new InState(1, 1, 0, 0)),
        Map.ofEntries(
            Map.entry(21, 1L),
            Map.entry(24, 1L),
            Map.entry(28, 2L),
            Map.entry(30, 1L),
            Map.entry(31, 1L),
            Map.entry(35, 2L),
            Map.entry(38, 1L),
            Map.entry(42, 1L),
            Map.entry(45, 1L),
            Map.entry(49, 1L),
            Map.entry(56, 1L),
            Map.entry(63, 1L)),
        Map.of(
            "MENTAL_HEALTH", 7L,
            "SUBSTANCE_USE", 5L,
            "LONG_TERM_ILLNESS", 4L,
            "DISABILITY", 3L,
            "CHILD_PROTECTION", 2L),
        Map.of("OWN", 6L, "NEXT_OF_KIN", 6L));
  }

  private static WorkFacts work() {
    return new WorkFacts(
        Map.ofEntries(
            Map.entry(
                "enquiries",
                Map.of(
                    "START_ACTIVITY", 11L, "FEES", 7L, "DATA_PERMIT", 9L, "PLANNING_SUPPORT", 13L)),
            Map.entry("enquiriesInTime", Map.of("", 38L)),
            Map.entry("enquiriesClosed", Map.of("", 36L)),
            Map.entry("units", Map.of("", 60L)),
            Map.entry("unitsInContact", Map.of("", 18L)),
            Map.entry("needs", Map.of("", 10L)),
            Map.entry("needsAnswered", Map.of("", 8L)),
            Map.entry("needsByGuideline", Map.of("", 5L)),
            Map.entry("messages", Map.of("TO_COORDINATOR", 31L, "FROM_COORDINATOR", 27L)),
            Map.entry("messagesToAnswer", Map.of("", 31L)),
            Map.entry("answerDays", Map.of("2", 27L)),
            Map.entry("meetings", Map.of("CLIENT_PANEL", 3L)),
            Map.entry("attendances", Map.of("CLIENT_PANEL", 23L)),
            Map.entry("paidAttendances", Map.of("", 17L)),
            Map.entry("minutes", Map.of("COUNTY", 2070L)),
            Map.entry("participations", Map.of("COUNTY", 23L))));
  }

  private static FeeFacts fees() {
    // eight members, two of them without a fee; nobody stands for most of it
    return new FeeFacts(
        BigDecimal.ZERO,
        new BigDecimal("850.00"),
        new BigDecimal("226.60"),
        new BigDecimal("1076.60"),
        List.of(
            new BigDecimal("183.00"),
            new BigDecimal("183.00"),
            new BigDecimal("183.00"),
            new BigDecimal("174.20"),
            new BigDecimal("165.40"),
            new BigDecimal("122.00"),
            new BigDecimal("33.00"),
            new BigDecimal("33.00")));
  }
}
