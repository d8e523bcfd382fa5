package fi.osallisuus.feedback.discussion.page;

import org.jspecify.annotations.Nullable;

/**
 * A discussion in the list.
 *
 * @param elsewhere where it is held, if not here
 */
record DiscussionLine(
    String address, String title, String intro, String counted, @Nullable String elsewhere) {}
