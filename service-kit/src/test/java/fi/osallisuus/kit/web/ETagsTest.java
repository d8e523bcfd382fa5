package fi.osallisuus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ETagsTest {
  @Test
  void theCurrentVersionAnyOfAListAndTheStarPass() {
    assertThat(ETags.of(3)).isEqualTo("\"3\"");
    assertThatCode(() -> ETags.require("\"3\"", 3)).doesNotThrowAnyException();
    assertThatCode(() -> ETags.require("\"2\", \"3\"", 3)).doesNotThrowAnyException();
    assertThatCode(() -> ETags.require("*", 3)).doesNotThrowAnyException();
  }

  @Test
  void withoutIfMatchAPreconditionIsAskedFor() {
    assertThat(refused(null).status()).isEqualTo(428);
    assertThat(refused(" ").code()).isEqualTo("PRECONDITION_REQUIRED");
  }

  @Test
  void anotherVersionAWeakTagAndNonsenseAreAMismatch() {
    for (String tag : new String[] {"\"2\"", "W/\"3\"", "3", "\"33\"", "\""}) {
      Problem problem = refused(tag);

      assertThat(problem.status()).isEqualTo(412);
      assertThat(problem.code()).isEqualTo("VERSION_MISMATCH");
      assertThat(problem.members()).containsEntry("currentVersion", 3L);
    }
  }

  private static Problem refused(String tag) {
    return catchThrowableOfType(Problem.class, () -> ETags.require(tag, 3));
  }
}
