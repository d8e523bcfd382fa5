package fi.osallisuus.registry.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an expert did, as the feature tells it that knows: {@code Work.at(MEETING, id, expert,
 * ...)}.
 *
 * @param sourceId with the kind and the expert it names the work: told again, nothing is added
 * @param unitId who pays; without one the work waits among the fee problems
 * @param mode code of MODE, by which the fee model is found
 * @param feeDeclined the person has said beforehand that no fee is wanted; expenses are paid
 */
public record Work(
    WorkKind kind,
    UUID sourceId,
    UUID expertId,
    @Nullable UUID unitId,
    String mode,
    LocalDate workedOn,
    int plannedMinutes,
    int workedMinutes,
    int pieces,
    boolean feeDeclined,
    @Nullable BigDecimal kilometres,
    List<Spent> spent) {

  public Work {
    spent = List.copyOf(spent);
  }

  /** One piece of work of so many minutes. */
  public static Work at(
      WorkKind kind,
      UUID sourceId,
      UUID expertId,
      @Nullable UUID unitId,
      String mode,
      LocalDate workedOn,
      int minutes) {
    return new Work(
        kind, sourceId, expertId, unitId, mode, workedOn, minutes, minutes, 1, false, null,
        List.of());
  }

  /** The same without a fee, if the person has declined it beforehand. */
  public Work declined(boolean beforehand) {
    return new Work(
        kind,
        sourceId,
        expertId,
        unitId,
        mode,
        workedOn,
        plannedMinutes,
        workedMinutes,
        pieces,
        beforehand,
        kilometres,
        spent);
  }

  /** The same with a journey by own car. */
  public Work travelled(@Nullable BigDecimal km) {
    return new Work(
        kind,
        sourceId,
        expertId,
        unitId,
        mode,
        workedOn,
        plannedMinutes,
        workedMinutes,
        pieces,
        feeDeclined,
        km,
        spent);
  }

  /** The same with a ticket, a meal or another expense. */
  public Work and(Spent expense) {
    var more = new ArrayList<>(spent);
    more.add(expense);
    return new Work(
        kind,
        sourceId,
        expertId,
        unitId,
        mode,
        workedOn,
        plannedMinutes,
        workedMinutes,
        pieces,
        feeDeclined,
        kilometres,
        more);
  }
}
