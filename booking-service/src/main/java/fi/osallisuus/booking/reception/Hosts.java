package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.offer.Offered;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.KnownPair;
import fi.osallisuus.booking.roster.KnownUnit;
import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who receives: experts by experience, or a work pair of the registry (S4-10).
 *
 * @param people the two of the pair, by the ids that they are claimed by
 */
record Hosts(List<KnownExpert> experts, @Nullable KnownPair pair, List<UUID> people) {

  static Hosts of(List<KnownExpert> experts) {
    return new Hosts(experts, null, List.of());
  }

  /** A peer is an expert by experience; guidance is the work of a pair. */
  void check(Offered service, KnownUnit unit) {
    if (service.byPair() != (pair != null)) {
      throw Problem.unprocessable(
              "HOST_KIND_MISMATCH",
              "Experts hold peer receptions, work pairs guide clients; the service says which.")
          .at(pair == null ? "/expertIds" : "/workPairId");
    }
    if (pair != null && !pair.unitId().equals(unit.id())) {
      throw Problem.unprocessable("PAIR_OF_ANOTHER_UNIT", "The pair works at another unit.")
          .at("/unitId");
    }
  }

  Optional<Refusal> refusal(LocalDate date, KnownUnit unit) {
    if (pair != null) {
      return pair.absent(date).map(Hosts::absent);
    }
    return experts.stream()
        .map(expert -> refusal(expert, date, unit))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Refusal absent(KnownPair.Absent absent) {
    return new Refusal(
        409, absent.code(), "The pair does not receive that day.", absent.missing(), null);
  }

  /** The gate and the theme of one expert. */
  static Optional<Refusal> refusal(KnownExpert expert, LocalDate date, KnownUnit unit) {
    var gate = expert.gate(date);
    if (gate.isPresent()) {
      return gate.map(open -> Refusal.gate(open.code(), open.missing()));
    }
    return expert.fits(unit)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                409, "THEME_MISMATCH", "The expert has no experience of the unit's themes."));
  }
}
