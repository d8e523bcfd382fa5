package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of experts is narrowed to. */
record ExpertSearch(
    @Nullable ExpertStatus status,
    @Nullable String theme,
    @Nullable String language,
    @Nullable UUID area,
    @Nullable String mode,
    LocalDate day) {

  ExpertSearch activeOnly() {
    return new ExpertSearch(ExpertStatus.ACTIVE, theme, language, area, mode, day);
  }
}
