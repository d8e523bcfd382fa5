package fi.osallisuus.analytics.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue, a file per report; the order in a file is the order of publication. */
public final class Indicators {
  private static final List<Indicator> ALL =
      Stream.of("peer-reception", "coordination", "feedback").flatMap(Indicators::read).toList();

  private Indicators() {}

  public static List<Indicator> all() {
    return ALL;
  }

  public static List<Indicator> of(Report report) {
    return ALL.stream().filter(indicator -> indicator.report() == report).toList();
  }

  public static Optional<Indicator> find(String id) {
    return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  private static Stream<Indicator> read(String report) {
    var file = "/indicators/" + report + ".json";
    try (var in = Objects.requireNonNull(Indicators.class.getResourceAsStream(file), file)) {
      return JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, new TypeReference<List<Indicator>>() {})
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
