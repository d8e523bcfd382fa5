package fi.osallisuus.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.inbox.IncomingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the other services publish as an example becomes a fact here. */
class ExamplesTest {
  private static final Path EVENTS = Path.of("../contracts/events");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyExampleIsTakenIn() throws IOException {
    return FactKind.topics().stream()
        .filter(topic -> Files.isDirectory(EVENTS.resolve(topic)))
        .flatMap(
            topic ->
                examples(topic).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                topic + " " + file.getFileName(), () -> taken(topic, file))));
  }

  private static void taken(String topic, Path file) throws IOException {
    var aggregate = topic.substring(0, topic.indexOf('.'));
    var what = file.getFileName().toString().replace(".example.json", "");
    var type = "fi.osallisuus." + aggregate + "." + what + ".v1";
    var data = JSON.readTree(Files.readString(file));
    var event = new IncomingEvent("1", type, "17", "1", Instant.EPOCH, data);

    var write = Writes.of(event.as(FactKind.of(type).orElseThrow().told()), TODAY);

    assertThat(write.upsert().sql().chars().filter(c -> c == '?').count())
        .isEqualTo(write.values().length);
  }

  private static List<Path> examples(String topic) {
    try (var files = Files.list(EVENTS.resolve(topic))) {
      var found = files.filter(f -> f.toString().endsWith(".example.json")).sorted().toList();
      assertThat(found).as(topic).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
