package fi.osallisuus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml describes the same suite as the program. */
class ComposeTest {
  /** Only the local profile has a clock that can be moved and lays messages into files. */
  private static final List<String> LOCAL_ONLY =
      List.of(
          "OSALLISUUS_LOCAL",
          "OSALLISUUS_CLOCK_FILE",
          "OSALLISUUS_MAIL",
          "OSALLISUUS_SMS",
          "OSALLISUUS_OUTGOING");

  private final Path home = Options.usual().home();
  private Topology topology;
  private Map<String, Map<String, Object>> services;

  @BeforeEach
  void readBoth(@TempDir Path data) throws IOException {
    topology = Topology.of(Workspace.of(Options.forTests(data).on(Ports.usual())));
    Map<String, Map<String, Map<String, Object>>> compose =
        new Yaml().load(Files.readString(home.resolve("docker-compose.yml")));
    services = compose.get("services");
  }

  @Test
  void hasTheSamePartsAndOneThatMakesTheTopics() {
    var expected = new TreeSet<>(topology.parts().stream().map(Part::name).toList());
    expected.add("topics");

    assertThat(services.keySet()).isEqualTo(expected);
  }

  @Test
  void listensOnTheSamePorts() {
    for (var part : topology.parts()) {
      var declared = new ArrayList<Integer>();
      for (var mapping : list(part.name(), "ports")) {
        declared.add(Integer.valueOf(String.valueOf(mapping).split(":")[1]));
      }
      var expected = new ArrayList<>(part.ports());
      // the controller speaks to its own broker only
      expected.remove(Integer.valueOf(Ports.usual().of("kafka-controller")));

      assertThat(declared).as(part.name()).isEqualTo(expected);
    }
  }

  @Test
  void tellsServicesAndGatewayTheSameVariables() {
    for (var part : topology.parts()) {
      if (part.server() instanceof JvmService) {
        var expected = new TreeSet<>(part.environment().keySet());
        LOCAL_ONLY.forEach(expected::remove);

        assertThat(map(part.name(), "environment").keySet()).as(part.name()).isEqualTo(expected);
      }
    }
  }

  @Test
  void givesTheSameValuesWhereTheyDoNotNameAMachineOrASecret() {
    for (var part : topology.parts()) {
      var environment = map(part.name(), "environment");
      part.environment()
          .forEach(
              (name, value) -> {
                if (name.endsWith("_PORT")
                    || name.endsWith("_USER")
                    || name.endsWith("PUBLIC_URL")) {
                  assertThat(environment).as(part.name()).containsEntry(name, value);
                }
                if (name.endsWith("DB_URL") && environment.containsKey(name)) {
                  assertThat(environment.get(name))
                      .as(part.name())
                      .isEqualTo(value.replace("localhost", "postgresql"));
                }
              });
    }
  }

  @Test
  void waitsForTheSameParts() {
    for (var part : topology.parts()) {
      var awaited = new TreeSet<>(map(part.name(), "depends_on").keySet());
      // the program makes the topics before it calls Kafka ready
      awaited.remove("topics");

      assertThat(awaited).as(part.name()).isEqualTo(new TreeSet<>(part.waitsFor()));
    }
  }

  @Test
  void runsTheSameVersions() throws IOException {
    var parent = Files.readString(home.resolve("pom.xml"));
    var module = Files.readString(home.resolve("deploy/local/pom.xml"));

    assertThat(image("postgresql"))
        .isEqualTo(
            "postgres:" + version(parent, "postgresql.binaries.version").replaceFirst("\\.0$", ""));
    assertThat(image("kafka")).isEqualTo("apache/kafka:" + version(parent, "kafka.broker.version"));
    assertThat(image("topics")).isEqualTo(image("kafka"));
    assertThat(image("keycloak"))
        .isEqualTo("quay.io/keycloak/keycloak:" + version(module, "keycloak.version"));
  }

  @Test
  void hasNoSecretOfItsOwn() {
    services
        .keySet()
        .forEach(
            service ->
                map(service, "environment")
                    .forEach(
                        (name, value) -> {
                          if (Pattern.compile("PASSWORD|SECRET|_KEY").matcher(name).find()) {
                            assertThat(String.valueOf(value))
                                .as(name)
                                .matches("\\$\\{[A-Z0-9_]+:\\?}");
                          }
                        }));
  }

  private String image(String service) {
    return String.valueOf(services.get(service).get("image"));
  }

  private static String version(String pom, String property) {
    var match =
        Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(Pattern.quote(property))).matcher(pom);
    assertThat(match.find()).as(property).isTrue();
    return match.group(1);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list(String service, String key) {
    return (List<Object>) services.get(service).getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String service, String key) {
    return (Map<String, Object>) services.get(service).getOrDefault(key, Map.of());
  }
}
