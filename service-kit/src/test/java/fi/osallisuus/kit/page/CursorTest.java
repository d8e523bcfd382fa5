package fi.osallisuus.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {
  @Test
  void theKeysComeBackAsTheyWent() {
    var id = UUID.randomUUID();
    String cursor = Cursor.encode(Instant.EPOCH, id, "ä/ö");

    assertThat(Cursor.decode(cursor))
        .isEqualTo(List.of("1970-01-01T00:00:00Z", id.toString(), "ä/ö"));
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void aCursorThatWasAlteredAnywhereIsInvalid() {
    String cursor = Cursor.encode("2026-03-30", 17);
    var random = new Random(1);
    for (int i = 0; i < cursor.length() - 1; i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String altered = cursor.substring(0, i) + other + cursor.substring(i + 1);

      assertThat(invalid(altered)).as("position %d", i).isEqualTo("CURSOR_INVALID");
      assertThat(invalid(cursor.substring(0, i))).isEqualTo("CURSOR_INVALID");
      assertThat(invalid(cursor + (char) ('a' + random.nextInt(26)))).isEqualTo("CURSOR_INVALID");
    }
    for (String foreign : List.of("", "x", "%%%", "MjAyNg", "\u00e4", "null")) {
      assertThat(invalid(foreign)).isEqualTo("CURSOR_INVALID");
    }
  }

  @Test
  void aCursorOfAnotherListIsInvalidWhenItsKeysDoNotFit() {
    String cursor = Cursor.encode("not-an-id");

    var problem =
        catchThrowableOfType(
            Problem.class, () -> Cursor.parse(cursor, keys -> UUID.fromString(keys.get(0))));
    var missing =
        catchThrowableOfType(Problem.class, () -> Cursor.parse(cursor, keys -> keys.get(1)));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.code()).isEqualTo("CURSOR_INVALID");
    assertThat(missing.code()).isEqualTo("CURSOR_INVALID");
  }

  @Test
  void limitsAreCappedAndNonsenseIsRefused() {
    assertThat(Limits.of(null)).isEqualTo(50);
    assertThat(Limits.of(7)).isEqualTo(7);
    assertThat(Limits.of(100_000)).isEqualTo(200);
    assertThat(catchThrowableOfType(Problem.class, () -> Limits.of(0)).code())
        .isEqualTo("LIMIT_INVALID");
  }

  private static String invalid(String cursor) {
    return catchThrowableOfType(Problem.class, () -> Cursor.decode(cursor)).code();
  }
}
