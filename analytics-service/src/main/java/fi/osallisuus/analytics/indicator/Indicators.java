package fi.osallisuus.analytics.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The catalogue, read from {@code indicators.json}; its order is the order of publication. */
public final class Indicators {
  private static final List<Indicator> ALL = read();

  private Indicators() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  private static List<Indicator> read() {
    try (var in =
        Objects.requireNonNull(Indicators.class.getResourceAsStream("/indicators.json"))) {
      return List.copyOf(
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, new TypeReference<List<Indicator>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
