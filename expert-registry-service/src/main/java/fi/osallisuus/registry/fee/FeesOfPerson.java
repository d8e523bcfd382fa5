package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's fees. What was paid is a voucher that the Accounting Act (1336/1997, 2:10) wants kept
 * for six years from the end of the calendar year; it names nobody, only the bare id.
 */
@ApplicationScoped
class FeesOfPerson implements PersonalData {
  private static final List<FeeStatus> UNSETTLED =
      List.of(FeeStatus.PROPOSED, FeeStatus.DECLINED_BY_EXPERT, FeeStatus.APPROVED);

  private final FeeEntries entries;

  FeesOfPerson(FeeEntries entries) {
    this.entries = entries;
  }

  @Override
  public String section() {
    return "feeEntries";
  }

  @Override
  public Object held(UUID expertId) {
    return entries.find("expertId = ?1 order by id", expertId).stream().map(FeeView::of).toList();
  }

  /** Nobody could be paid any more: what is owed is settled first. */
  @Override
  public Optional<Problem> obstacle(UUID expertId) {
    var open = entries.count("expertId = ?1 and status in ?2", expertId, UNSETTLED);
    return open == 0
        ? Optional.empty()
        : Optional.of(
            Problem.conflict(
                    "FEES_UNSETTLED",
                    "Fees of this person are neither rejected nor sent to payroll yet.")
                .with("open", open));
  }

  @Override
  public void forget(UUID expertId) {
    // The entries are vouchers and stay under the bare id.
  }
}
