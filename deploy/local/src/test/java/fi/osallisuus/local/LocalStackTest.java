package fi.osallisuus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real servers, started as a person starts them; the services are at home in
 * deploy/verification.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Options options;
  private LocalStack stack;

  @BeforeAll
  void start(@TempDir Path data) {
    options =
        Options.forTests(data).without("registry", "booking", "feedback", "analytics", "gateway");
    stack = LocalStack.start(options, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  @Order(1)
  void theTopicsAreThereWithTheirPartitionsAndRetentionAndNoOthers() throws Exception {
    var declared = Topics.of(options.home()).all();
    try (var admin = admin()) {
      assertThat(admin.listTopics().names().get())
          .containsExactlyInAnyOrderElementsOf(declared.stream().map(Topics.Topic::name).toList());
      for (var topic : declared) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var config = admin.describeConfigs(java.util.List.of(resource)).all().get().get(resource);
        var described = admin.describeTopics(java.util.List.of(topic.name())).allTopicNames().get();
        assertThat(config.get("retention.ms").value())
            .isEqualTo(String.valueOf(topic.retention().toMillis()));
        assertThat(described.get(topic.name()).partitions()).hasSize(topic.partitions());
      }
    }
  }

  @Test
  @Order(2)
  void anApplicationRoleOwnsNothingAndSeesNoOtherDatabase() throws SQLException {
    var workspace = stack.workspace();
    var password = PostgresServer.password(workspace, "booking_app");
    try (var own =
            DriverManager.getConnection(workspace.jdbcUrl("booking"), "booking_app", password);
        var statement = own.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("create table mine (id int)"))
          .withMessageContaining("permission denied for schema public");
    }
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                DriverManager.getConnection(workspace.jdbcUrl("registry"), "booking_app", password)
                    .close())
        .withMessageContaining("permission denied for database");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                DriverManager.getConnection(workspace.jdbcUrl("booking"), "booking_app", "guess")
                    .close())
        .withMessageContaining("password authentication failed");
  }

  @Test
  @Order(3)
  void aSampleUsersTokenSaysCountyRolesAndAudiencesAndNoName() throws Exception {
    var claims =
        claims(
            "grant_type",
            "password",
            "client_id",
            "local-cli",
            "username",
            "coordinator17",
            "password",
            stack.suite().samplePassword());

    assertThat(claims.path("county").asText()).isEqualTo("17");
    assertThat(claims.at("/realm_access/roles"))
        .extracting(JsonNode::asText)
        .containsExactly("COORDINATOR");
    assertThat(claims.path("aud"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder(
            "osallisuus-registry",
            "osallisuus-booking",
            "osallisuus-feedback",
            "osallisuus-analytics");
    assertThat(claims.path("iss").asText()).isEqualTo(stack.suite().issuer().toString());
    assertThat(claims.path("sub").asText()).isEqualTo(sampleId("coordinator17"));
    assertThat(claims.toString())
        .doesNotContain("\"coordinator17\"", "preferred_username", "email");
  }

  @Test
  @Order(4)
  void aRegionalSystemGetsATokenForItsOwnCounty() throws Exception {
    var secret = Realm.regionalSecret(stack.workspace());

    var claims =
        claims(
            "grant_type",
            "client_credentials",
            "client_id",
            "regional-17",
            "client_secret",
            secret);

    assertThat(claims.path("county").asText()).isEqualTo("17");
    assertThat(claims.at("/realm_access/roles"))
        .extracting(JsonNode::asText)
        .containsExactly("SYSTEM");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                claims(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    "regional-17",
                    "client_secret",
                    "guess"));
  }

  @Test
  @Order(5)
  void aPartThatDiesIsNamedAndStartedAgain() throws Exception {
    var before = stack.pid("kafka").orElseThrow();

    ProcessHandle.of(before).orElseThrow().destroyForcibly();

    assertThat(awaitAnotherPid("kafka", before)).isNotEqualTo(before);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("kafka ended by itself (code 137). The end of ")
        .contains("kafka is started again in 1 s");
  }

  @Test
  @Order(6)
  void aPartThatIsKilledOnPurposeStaysDownUntilItIsStarted() throws Exception {
    stack.kill("kafka");

    Thread.sleep(Duration.ofSeconds(2));
    assertThat(stack.pid("kafka")).isEmpty();
    stack.restart("kafka");
    assertThat(stack.pid("kafka")).isPresent();
  }

  @Test
  @Order(7)
  void aSecondStartFindsWhatTheFirstOneLeft() throws Exception {
    var account = sampleId("dpo17");
    var workspace = stack.workspace();
    var owner = PostgresServer.password(workspace, "booking_owner");
    try (var connection =
            DriverManager.getConnection(workspace.jdbcUrl("booking"), "booking_owner", owner);
        var statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
    }

    stack.close();
    stack = LocalStack.start(options, new PrintStream(said, true, StandardCharsets.UTF_8));

    try (var connection =
            DriverManager.getConnection(workspace.jdbcUrl("booking"), "booking_owner", owner);
        var statement = connection.createStatement()) {
      assertThat(statement.execute("select id from kept")).isTrue();
    }
    var claims =
        claims(
            "grant_type",
            "password",
            "client_id",
            "local-cli",
            "username",
            "dpo17",
            "password",
            stack.suite().samplePassword());
    assertThat(claims.path("sub").asText()).isEqualTo(account);
    assertThat(said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("realm osallisuus made");
  }

  private long awaitAnotherPid(String part, long before) throws InterruptedException {
    for (var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        System.nanoTime() < end;
        Thread.sleep(100)) {
      var now = stack.pid(part);
      if (now.isPresent() && now.getAsLong() != before) {
        return now.getAsLong();
      }
    }
    throw new AssertionError(part + " was not started again");
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", stack.workspace().kafka()));
  }

  private JsonNode claims(String... form) throws Exception {
    var fields = new java.util.LinkedHashMap<String, String>();
    for (int i = 0; i < form.length; i += 2) {
      fields.put(form[i], form[i + 1]);
    }
    var token =
        Realm.token(URI.create(stack.suite().issuer() + "/protocol/openid-connect/token"), fields);
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static String sampleId(String name) {
    return new ArrayList<>(SampleUsers.all())
        .stream()
            .filter(user -> user.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id()
            .toString();
  }
}
