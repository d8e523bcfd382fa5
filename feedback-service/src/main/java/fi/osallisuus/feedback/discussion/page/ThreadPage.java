package fi.osallisuus.feedback.discussion.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as a page.
 *
 * @param next where the later posts are
 * @param writable whether posts are taken
 * @param promise when a post will be seen
 */
record ThreadPage(
    String address,
    String county,
    String title,
    String intro,
    List<PostLine> posts,
    @Nullable String next,
    boolean writable,
    String promise,
    String stamp,
    String pseudonym,
    String text,
    List<Fault> faults) {

  /** What is to be mended in the form. */
  record Fault(String field, String text) {}

  /** The fault of a field, if it has one. */
  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .map(Fault::text)
        .findFirst()
        .orElse(null);
  }
}
