package fi.osallisuus.kit.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds events against their published JSON Schemas (contracts/events/topic/event.schema.json). */
public final class EventContract {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private EventContract() {}

  /**
   * @param topic e.g. booking.appointment.v1
   * @param type short (appointment.confirmed) or full
   *     (fi.osallisuus.booking.appointment.confirmed.v1)
   */
  public static void assertValid(String topic, String type, String json) {
    Path file = directory(topic).resolve(shortName(topic, type) + ".schema.json");
    assertValid(file, json);
  }

  /** The topics that a service publishes, by the folders of contracts/events. */
  public static List<String> topicsOf(String service) {
    return list(ContractFiles.root().resolve("events")).stream()
        .map(folder -> folder.getFileName().toString())
        .filter(topic -> topic.startsWith(service + "."))
        .toList();
  }

  /** Every schema of the topic has an example that fits it, and every example a schema. */
  public static void assertExamples(String topic) {
    List<Path> files = list(directory(topic));
    if (files.stream().noneMatch(f -> f.toString().endsWith(".schema.json"))) {
      throw new AssertionError("No schema in " + directory(topic));
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".schema.json")) {
        ContractFiles.read(file.resolveSibling(name.replace(".schema.json", ".example.json")));
      } else if (name.endsWith(".example.json")) {
        assertValid(
            file.resolveSibling(name.replace(".example.json", ".schema.json")),
            ContractFiles.read(file));
      }
    }
  }

  private static void assertValid(Path schemaFile, String json) {
    Schema schema = SCHEMAS.getSchema(ContractFiles.read(schemaFile), InputFormat.JSON);
    var errors =
        schema.validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    if (!errors.isEmpty()) {
      throw new AssertionError(schemaFile.getFileName() + " refuses " + json + ": " + errors);
    }
  }

  /**
   * fi.osallisuus.booking.appointment.confirmed.v1 on booking.appointment.v1 is
   * appointment.confirmed.
   */
  static String shortName(String topic, String type) {
    String service = topic.substring(0, topic.indexOf('.'));
    String prefix = "fi.osallisuus." + service + ".";
    return type.startsWith(prefix)
        ? type.substring(prefix.length()).replaceFirst("\\.v\\d+$", "")
        : type;
  }

  private static Path directory(String topic) {
    return ContractFiles.root().resolve("events").resolve(topic);
  }

  private static List<Path> list(Path directory) {
    try (var files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
