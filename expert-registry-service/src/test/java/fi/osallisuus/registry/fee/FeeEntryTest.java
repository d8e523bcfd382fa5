package fi.osallisuus.registry.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.feemodel.FeeBasis;
import fi.osallisuus.registry.feemodel.FeeTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeEntryTest {
  private static final Instant NOW = Instant.parse("2026-04-13T08:00:00Z");
  private static final BigDecimal PER_KM = new BigDecimal("0.55");

  @Test
  void aDayOfScenarioZeroIs140Euros40() {
    var entry = day();
    entry.add(km("28"), PER_KM, "expert");

    assertThat(entry.feeAmount()).isEqualTo("125.00");
    assertThat(entry.expenseAmount()).isEqualTo("15.40");
    assertThat(entry.total()).isEqualTo("140.40");
    assertThat(entry.total().multiply(BigDecimal.valueOf(4))).isEqualTo("561.60");
    assertThat(entry.lines())
        .containsExactly(
            new FeeLine("HOURS", money("5.00"), money("25.00"), money("125.00")),
            new FeeLine("KM", money("28.00"), money("0.55"), money("15.40")));
  }

  @ParameterizedTest
  @CsvSource({
    "PER_HOUR, false, false, 5.00",
    "PER_HOUR, false, true, 6.00",
    "PER_VISIT, false, false, 13.00",
    "PER_VISIT, true, false, 15.00",
    "PER_SESSION, false, false, 1.00",
    "PER_MEETING, false, false, 1.00",
    "FIXED, false, false, 1.00",
    "DECLINED, true, true, 0.00"
  })
  void theBasisSaysWhatIsCounted(
      FeeBasis basis, boolean noShowPaid, boolean breaksPaid, String quantity) {
    var work = new Counted(360, 300, 1, 13, 2);

    assertThat(work.quantity(terms(basis, noShowPaid, breaksPaid))).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource({"50, 0.83, 20.75", "45, 0.75, 18.75", "10, 0.17, 4.25", "0, 0.00, 0.00"})
  void hoursAndEurosAreRoundedHalfUp(int minutes, String hours, String fee) {
    var terms = terms(FeeBasis.PER_HOUR, false, false);
    var entry = entry(terms, new Counted(minutes, minutes, 1, 0, 0).quantity(terms));

    assertThat(entry.lines().getFirst().quantity()).isEqualTo(hours);
    assertThat(entry.feeAmount()).isEqualTo(fee);
  }

  @Test
  void aDeclinedFeeLeavesTheExpensesToBePaid() {
    var entry = day();
    entry.add(km("28"), PER_KM, "expert");

    entry.decline();
    entry.add(new AddExpense(ExpenseKind.MEAL, money("1"), money("13.50")), null, "expert");
    entry.approve("manager", NOW);

    assertThat(entry.status()).isEqualTo(FeeStatus.APPROVED);
    assertThat(entry.basis()).isEqualTo(FeeBasis.DECLINED);
    assertThat(entry.feeAmount()).isEqualTo("0.00");
    assertThat(entry.total()).isEqualTo("28.90");
    assertThat(entry.lines()).extracting(FeeLine::kind).containsExactly("KM", "MEAL");
  }

  @Test
  void aDeclinedFeeWithoutExpensesIsNothingToApprove() {
    var entry = day();
    entry.decline();

    assertThat(refusal(() -> entry.approve("manager", NOW))).isEqualTo("NOTHING_TO_PAY");
  }

  @Test
  void afterTheDecisionNothingIsAdded() {
    var entry = day();
    entry.approve("manager", NOW);

    assertThat(refusal(() -> entry.add(km("1"), PER_KM, "expert"))).isEqualTo("FEE_ENTRY_CLOSED");
    assertThat(entry.recount(money("9.00"))).isFalse();
    assertThat(entry.total()).isEqualTo("125.00");
  }

  @Test
  void anEntryIsExportedOnceAndOnlyWhenApproved() {
    var entry = day();
    assertThat(refusal(() -> entry.export(new UUID(0, 9)))).isEqualTo("FEE_TRANSITION_NOT_ALLOWED");

    entry.approve("manager", NOW);
    entry.export(new UUID(0, 9));

    assertThat(refusal(() -> entry.export(new UUID(0, 10))))
        .isEqualTo("FEE_TRANSITION_NOT_ALLOWED");
    assertThat(entry.payrollExportId()).isEqualTo(new UUID(0, 9));
  }

  @Test
  void aRejectedEntryStaysRejected() {
    var entry = day();
    entry.reject(RejectReason.DUPLICATE, "manager", NOW);

    assertThat(refusal(() -> entry.approve("manager", NOW)))
        .isEqualTo("FEE_TRANSITION_NOT_ALLOWED");
  }

  @Test
  void kilometresNeedARateAndTakeNoOtherPrice() {
    var entry = day();

    assertThat(refusal(() -> entry.add(km("28"), null, "expert"))).isEqualTo("NO_TRAVEL_RATE");
    assertThat(
            refusal(
                () ->
                    entry.add(
                        new AddExpense(ExpenseKind.KM, money("28"), money("0.99")),
                        PER_KM,
                        "expert")))
        .isEqualTo("PRICE_NOT_ALLOWED");
    assertThat(
            refusal(
                () -> entry.add(new AddExpense(ExpenseKind.TICKET, money("1"), null), null, "e")))
        .isEqualTo("PRICE_REQUIRED");
    assertThat(entry.total()).isEqualTo("125.00");
  }

  private static FeeEntry day() {
    return entry(terms(FeeBasis.PER_HOUR, true, false), money("5.00"));
  }

  private static FeeEntry entry(FeeTerms terms, BigDecimal quantity) {
    return new FeeEntry(
        new Origin(
            new UUID(0, 1),
            new UUID(0, 2),
            "PEER_RECEPTION",
            LocalDate.parse("2026-03-23"),
            WorkKind.RECEPTION,
            new UUID(0, 3)),
        terms,
        quantity,
        "system");
  }

  private static FeeTerms terms(FeeBasis basis, boolean noShowPaid, boolean breaksPaid) {
    return new FeeTerms(new UUID(0, 4), basis, money("25.00"), noShowPaid, breaksPaid, PER_KM);
  }

  private static AddExpense km(String km) {
    return new AddExpense(ExpenseKind.KM, money(km), null);
  }

  private static BigDecimal money(String text) {
    return new BigDecimal(text);
  }

  private static String refusal(Runnable verb) {
    return catchThrowableOfType(Problem.class, verb::run).code();
  }
}
