package fi.osallisuus.kit.problem;

/**
 * One fault of a request: where, which, and in words.
 *
 * @param pointer JSON pointer into the body ("/slots/0/start"), or for what is not body its place
 *     and name without a leading slash ("query/limit", "path/id", "form/comment",
 *     "header/If-Match")
 */
public record FieldError(String pointer, String code, String message) {}
