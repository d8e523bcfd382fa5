package fi.osallisuus.registry.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a job description to another, section by section (S0-34). */
@Schema(name = "JobDescriptionComparison")
record Comparison(String code, Side from, Side to, List<Part> title, List<SectionChange> sections) {

  /** One of the two versions. */
  @Schema(name = "ComparedVersion")
  record Side(UUID id, int major, int minor) {

    static Side of(JobDescription d) {
      return new Side(d.id(), d.major(), d.minor());
    }
  }

  /** A text in one language, word by word. */
  @Schema(name = "ComparedText")
  record Part(@Schema(examples = "fi") String language, List<TextDiff.Piece> pieces) {}

  /** What became of a section. */
  enum Fate {
    SAME,
    CHANGED,
    ADDED,
    REMOVED,
    ABSENT
  }

  /** One section of both versions. */
  @Schema(name = "ComparedSection")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SectionChange(
      Section section, Fate fate, @Nullable Words before, @Nullable Words after, List<Part> parts) {

    static SectionChange of(Section section, @Nullable Words before, @Nullable Words after) {
      return new SectionChange(
          section, fate(before, after), before, after, Comparison.parts(before, after));
    }

    private static Fate fate(@Nullable Words before, @Nullable Words after) {
      if (before == null) {
        return after == null ? Fate.ABSENT : Fate.ADDED;
      }
      if (after == null) {
        return Fate.REMOVED;
      }
      return before.equals(after) ? Fate.SAME : Fate.CHANGED;
    }
  }

  static Comparison of(JobDescription from, JobDescription to) {
    if (!from.code().equals(to.code())) {
      throw Problem.unprocessable(
              "COMPARISON_OTHER_CODE", "Only versions of one job description are compared.")
          .at("query/with");
    }
    var old = from.sections();
    var fresh = to.sections();
    return new Comparison(
        from.code(),
        Side.of(from),
        Side.of(to),
        parts(from.title(), to.title()),
        Arrays.stream(Section.values())
            .map(s -> SectionChange.of(s, old.get(s), fresh.get(s)))
            .toList());
  }

  /** Languages that neither side has are left out. */
  private static List<Part> parts(@Nullable Words before, @Nullable Words after) {
    var old = languages(before);
    var fresh = languages(after);
    return old.keySet().stream()
        .filter(l -> !old.getOrDefault(l, "").isEmpty() || !fresh.getOrDefault(l, "").isEmpty())
        .map(l -> new Part(l, TextDiff.of(old.getOrDefault(l, ""), fresh.getOrDefault(l, ""))))
        .toList();
  }

  private static Map<String, String> languages(@Nullable Words words) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("fi", words == null ? "" : words.fi());
    texts.put("sv", words == null || words.sv() == null ? "" : words.sv());
    texts.put("en", words == null || words.en() == null ? "" : words.en());
    return texts;
  }
}
