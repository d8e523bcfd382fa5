package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that a shift may look at; the same in all counties. */
@ApplicationScoped
class Guides {
  /** Asked on every shift: the headings of the 15 Steps Challenge. */
  static final String GENERAL = "GENERAL";

  private final List<Guide> all;

  Guides(ObjectMapper json) {
    String path = "/observation-guides.json";
    try (var in = Objects.requireNonNull(Guides.class.getResourceAsStream(path), path)) {
      all = List.of(json.readValue(in, Guide[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Guide> all() {
    return all;
  }

  /** Those of every shift and those of its focus, if there are any. */
  List<Question> of(@Nullable String focusTheme) {
    return Stream.of(GENERAL, focusTheme)
        .flatMap(theme -> all.stream().filter(guide -> guide.theme().equals(theme)))
        .flatMap(guide -> guide.questions().stream())
        .toList();
  }

  void require(@Nullable String question, @Nullable String focusTheme) {
    if (question != null && of(focusTheme).stream().noneMatch(q -> q.code().equals(question))) {
      throw Problem.unprocessable(
              "FOCUS_QUESTION_UNKNOWN", "The guide of this shift has no such question.")
          .at("/question")
          .with("known", of(focusTheme).stream().map(Question::code).toList());
    }
  }
}
