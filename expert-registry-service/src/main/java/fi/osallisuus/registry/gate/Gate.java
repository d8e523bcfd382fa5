package fi.osallisuus.registry.gate;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The gate to ACTIVE (catalogue 1.0, experts): verified training, valid contract, orientation done,
 * current job description acknowledged, confidentiality given, a theme with consent.
 */
public record Gate(
    List<Missing> missing,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<UUID> openOrientationItems,
    List<UUID> openDescriptions,
    boolean trainingVerified) {

  /** Looks at the facts on a day; everything that is missing is listed, not only the first. */
  public static Gate of(GateFacts facts, LocalDate day) {
    var subject = facts.subject();
    var missing = new ArrayList<Missing>();
    if (!subject.developerClient() && !facts.trainingVerified()) {
      missing.add(Missing.TRAINING_NOT_VERIFIED);
    }
    var term = coverage(facts, day);
    if (term == null) {
      missing.add(Missing.CONTRACT_NOT_VALID);
    }
    if (facts.orientation().incomplete()) {
      missing.add(Missing.ORIENTATION_INCOMPLETE);
    }
    var open = openDescriptions(facts, day);
    if (facts.descriptions().isEmpty() || !open.isEmpty()) {
      missing.add(Missing.JOB_DESCRIPTION_NOT_ACKNOWLEDGED);
    }
    if (!facts.confidentialityGiven()) {
      missing.add(Missing.CONFIDENTIALITY_NOT_GIVEN);
    }
    if (!subject.themeConsentInForce()) {
      missing.add(Missing.THEME_CONSENT_MISSING);
    }
    return new Gate(
        List.copyOf(missing),
        term == null ? null : term.from(),
        term == null ? null : term.to(),
        facts.orientation().openItems(),
        open,
        facts.trainingVerified());
  }

  public boolean passed() {
    return missing.isEmpty();
  }

  /** The refusal of an activation: the first missing thing is its code, all of them are listed. */
  public Problem refusal() {
    var first = missing.getFirst();
    return Problem.conflict(first.name(), first.detail())
        .with("missing", missing)
        .with("openOrientationItems", openOrientationItems)
        .with("openDescriptions", openDescriptions);
  }

  /**
   * A mode of work may have several descriptions, one for each place of work, say: the expert needs
   * a current one of every mode, so a mode with none acknowledged leaves all of its own open.
   */
  private static List<UUID> openDescriptions(GateFacts facts, LocalDate day) {
    var active = facts.subject().active();
    var done =
        facts.descriptions().stream()
            .filter(d -> !d.open(active, day))
            .map(DescriptionFact::mode)
            .toList();
    return facts.descriptions().stream()
        .filter(d -> !done.contains(d.mode()))
        .map(DescriptionFact::id)
        .toList();
  }

  /** The contract of the day, drawn out over the contracts that follow it without a gap. */
  private static @Nullable ContractTerm coverage(GateFacts facts, LocalDate day) {
    var usable =
        facts.contracts().stream()
            .filter(t -> !t.volunteer() || facts.subject().developerClient())
            .sorted(Comparator.comparing(ContractTerm::from))
            .toList();
    ContractTerm covering = null;
    for (var term : usable) {
      if (covering == null) {
        covering = term.covers(day) ? term : null;
      } else {
        covering = joined(covering, term);
      }
    }
    return covering;
  }

  private static ContractTerm joined(ContractTerm first, ContractTerm next) {
    var end = first.to();
    if (end == null || next.from().isAfter(end.plusDays(1))) {
      return first;
    }
    var nextEnd = next.to();
    var later = nextEnd == null || nextEnd.isAfter(end) ? nextEnd : end;
    return new ContractTerm(first.volunteer(), first.from(), later);
  }
}
