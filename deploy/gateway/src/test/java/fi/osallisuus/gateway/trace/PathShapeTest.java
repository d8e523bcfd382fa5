package fi.osallisuus.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathShapeTest {

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/api/booking/v1/appointments, /api/booking/v1/appointments",
    "/api/booking/v1/appointments/0198a1b2-0000-7000-8000-000000000001:check-in, /api/booking/v1/appointments/*:check-in",
    "/api/booking/v1/appointments/010190-123A, /api/booking/v1/appointments/*",
    "/api/registry/v1/fee-entries/7, /api/registry/v1/fee-entries/*",
    "/p/f/abcdefgh, /p/f/*",
    "/p/b/abcd/cancel, /p/b/*/*",
    "/p/b/ab:cancel, /p/b/*",
    "/api/feedback/v1/public/abcdefghijklm/answers, /api/feedback/v1/public/*/*",
    "/api/feedback/v1/collections/qwertyuiopasdfghjkl, /api/feedback/v1/collections/*"
  })
  void aShapeKeepsTheWordsOfAPathAndNoCode(String path, String shape) {
    assertThat(PathShape.of(path)).isEqualTo(shape);
  }
}
