package fi.osallisuus.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  @Test
  void aProblemCarriesMembersOfItsOwn() {
    var problem = Problem.conflict("NOT_NOW", "Not now.").with("state", "CLOSED");

    assertThat(problem.members()).isEqualTo(Map.of("state", "CLOSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "code", "detail", "errors", "traceId"})
  void aMemberThatEveryProblemHasCannotBeTaken(String member) {
    var problem = Problem.conflict("NOT_NOW", "Not now.");

    assertThatIllegalArgumentException().isThrownBy(() -> problem.with(member, "CLOSED"));
  }
}
