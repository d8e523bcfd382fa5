package fi.osallisuus.analytics.fact;

import static fi.osallisuus.analytics.fact.Write.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is kept of an expert: the state of today, every state so far, the days of the path. */
final class ExpertWrites {
  private static final String ERASED = "ANONYMISED";

  private ExpertWrites() {}

  static Write of(Told.Expert e, LocalDate happenedOn) {
    var status = Objects.requireNonNullElse(e.status(), ERASED);
    // an erasure must not change what the bank was on the days before it
    var since =
        status.equals(ERASED)
            ? happenedOn
            : Objects.requireNonNullElse(e.statusSince(), happenedOn);
    var themes = themes(e);
    if (status.equals(ERASED) && e.willingOn() == null) {
      // an erasure that tells nothing of the path leaves the days that were told before
      return silent(
          Upserts.EXPERT,
          e.expertId(),
          e.version(),
          since,
          status,
          e.expertId(),
          e.version(),
          status,
          e.kind(),
          themes);
    }
    return silent(
        Upserts.EXPERT_ON_PATH,
        e.expertId(),
        e.version(),
        e.willingOn(),
        e.firstActiveOn(),
        e.trainingVerified(),
        e.expertId(),
        e.version(),
        since,
        status,
        e.expertId(),
        e.version(),
        status,
        e.kind(),
        themes);
  }

  private static String[] themes(Told.Expert e) {
    var themes = e.themes() == null ? List.<Told.Theme>of() : e.themes();
    return themes.stream()
        .map(theme -> theme.theme() + "/" + theme.basis())
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }
}
