package fi.osallisuus.booking.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an expert event that booking needs; the rest is ignored. */
record ToldExpert(
    UUID expertId,
    long version,
    boolean mayReceive,
    @Nullable LocalDate receiveFrom,
    @Nullable LocalDate receiveUntil,
    @Nullable List<Theme> themes,
    @Nullable List<String> languages,
    @Nullable String accountRef,
    @Nullable List<String> missing,
    @Nullable String pauseReason) {

  record Theme(String theme, @Nullable String basis) {
    private Stream<String> bases() {
      return basis == null ? Stream.empty() : Stream.of(theme + ":" + basis, ":" + basis);
    }
  }

  /** As they are searched: a theme on its basis, and any theme on that basis. */
  String[] themeBases() {
    return themes == null
        ? new String[0]
        : themes.stream().flatMap(Theme::bases).distinct().toArray(String[]::new);
  }

  String[] themeCodes() {
    return themes == null
        ? new String[0]
        : themes.stream().map(Theme::theme).distinct().toArray(String[]::new);
  }

  String[] languageCodes() {
    return languages == null ? new String[0] : languages.toArray(String[]::new);
  }

  String[] missingCodes() {
    return missing == null ? new String[0] : missing.toArray(String[]::new);
  }
}
