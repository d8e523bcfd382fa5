package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows.
 *
 * @param attribution whose wording it is, where that must be told
 */
record StartPage(
    String code,
    String title,
    @Nullable String unit,
    @Nullable String notice,
    String promise,
    String length,
    @Nullable String attribution,
    List<LanguageChoice> languages,
    String stamp,
    @Nullable String invitation) {}
