package fi.osallisuus.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The realm of deploy/keycloak with this machine's addresses and secrets, and the local profile's
 * sample users.
 */
final class Realm {
  static final String ADMINISTRATOR = "admin";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workspace workspace;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;

  Realm(Workspace workspace) {
    this.workspace = workspace;
    this.server = "http://localhost:" + workspace.ports().of("keycloak");
  }

  static Path file(Path home) {
    return home.resolve("deploy/keycloak/osallisuus-realm.json");
  }

  static String administratorPassword(Workspace workspace) {
    return workspace.secrets().password("keycloak.admin");
  }

  static String regionalSecret(Workspace workspace) {
    return workspace.secrets().password("keycloak.regional-17");
  }

  /**
   * Creates the realm where it is missing; one that is there is kept, with whatever was changed in
   * it.
   */
  void apply(Progress progress) throws IOException, InterruptedException {
    var filled = filled();
    var imprint = workspace.directory("run").resolve("realm.imprint");
    var hash = Integer.toHexString(filled.hashCode());
    var token = administratorToken();
    if (send("GET", "/admin/realms/osallisuus", token, null).statusCode() == 200) {
      if (!Files.exists(imprint) || !Files.readString(imprint).equals(hash)) {
        progress.say(
            "keycloak: the realm file or the ports changed since this realm was made; --clean takes it over");
      }
      return;
    }
    var answer = send("POST", "/admin/realms", token, filled);
    if (answer.statusCode() != 201) {
      throw new Refusal(
          "Keycloak refused the realm (%d): %s".formatted(answer.statusCode(), answer.body()));
    }
    Files.writeString(imprint, hash);
    progress.say("keycloak: realm osallisuus made, with %d sample users", SampleUsers.all().size());
  }

  private String filled() throws IOException {
    var realm = (ObjectNode) JSON.readTree(fill(Files.readString(file(workspace.home()))));
    realm.withArray("clients").add(JSON.readTree(resource("local-cli.json")));
    var users = (ArrayNode) realm.withArray("users");
    SampleUsers.all()
        .forEach(user -> users.add(user.asJson(JSON, SampleUsers.password(workspace))));
    return realm.toString();
  }

  private String fill(String text) {
    return text.replace("${REGIONAL_17_SECRET}", regionalSecret(workspace))
        .replace("${OSALLISUUS_PUBLIC_URL}", workspace.publicUrl());
  }

  private String administratorToken() throws IOException, InterruptedException {
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            ADMINISTRATOR,
            "password",
            administratorPassword(workspace));
    return token(URI.create(server + "/realms/master/protocol/openid-connect/token"), form);
  }

  /** Asks a token endpoint; used for the administrator here and for {@code ./osallisuus token}. */
  static String token(URI endpoint, Map<String, String> form)
      throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      JsonNode json = JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        throw new Refusal(
            "Keycloak gave no token (%d): %s"
                .formatted(answer.statusCode(), json.path("error_description").asText()));
      }
      return json.path("access_token").asText();
    }
  }

  private HttpResponse<String> send(String method, String path, String token, @Nullable String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String resource(String name) throws IOException {
    try (var in = Realm.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("Missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
