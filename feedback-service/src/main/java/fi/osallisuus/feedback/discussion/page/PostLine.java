package fi.osallisuus.feedback.discussion.page;

import org.jspecify.annotations.Nullable;

/**
 * A post on the page.
 *
 * @param text null when it is hidden; then the reason is told
 * @param report where it can be pointed out
 */
record PostLine(
    String id,
    String who,
    String day,
    @Nullable String text,
    @Nullable String lang,
    @Nullable String remark,
    @Nullable String report) {}
