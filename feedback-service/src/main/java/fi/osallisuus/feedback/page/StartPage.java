package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the start page shows. */
record StartPage(
    String code,
    String title,
    @Nullable String unit,
    @Nullable String notice,
    String promise,
    String length,
    List<LanguageChoice> languages,
    String stamp,
    @Nullable String invitation) {}
