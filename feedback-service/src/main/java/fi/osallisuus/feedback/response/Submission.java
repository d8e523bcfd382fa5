package fi.osallisuus.feedback.response;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it comes in from a page or a program.
 *
 * @param stamp the start stamp that the form went out with
 * @param invitation the one-time token, for channels that need one
 * @param trap the field that people do not see; anything but empty is suspect
 */
public record Submission(
    String stamp,
    @Nullable String invitation,
    String language,
    @Nullable String trap,
    AnswerSheet sheet) {}
