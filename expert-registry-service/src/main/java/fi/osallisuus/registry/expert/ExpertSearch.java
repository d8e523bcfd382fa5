package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.occupation.Span;
import fi.osallisuus.registry.search.TextQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of experts is narrowed to.
 *
 * @param text words of the code and the alias
 * @param free a time in which the expert may work and is nowhere else
 * @param byCode whether the caller may find experts by their code
 */
record ExpertSearch(
    @Nullable ExpertStatus status,
    @Nullable String theme,
    @Nullable Basis basis,
    @Nullable String language,
    @Nullable UUID area,
    @Nullable String mode,
    @Nullable TextQuery text,
    @Nullable Span free,
    LocalDate day,
    boolean byCode) {
  /** Under which words of code and alias stand in the search index. */
  static final String CODE_AND_ALIAS = "EXPERT";

  /** The same without the code, which most staff never see. */
  static final String ALIAS = "EXPERT_ALIAS";

  /** What staff may search who see active experts by their alias only. */
  ExpertSearch activeOnly() {
    return new ExpertSearch(
        ExpertStatus.ACTIVE, theme, basis, language, area, mode, text, free, day, false);
  }

  boolean asksForThemes() {
    return theme != null || basis != null;
  }
}
