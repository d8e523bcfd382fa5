package fi.osallisuus.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The realm file alone: what may stand in a repository and what must not. */
class RealmTest {
  private final JsonNode realm = read();

  @Test
  void hasTheRolesOfTheCodelist() {
    assertThat(texts(realm.at("/roles/realm"), "name"))
        .containsExactlyInAnyOrder(
            "ADMIN",
            "COORDINATOR",
            "MODEL_OWNER",
            "PROJECT_MANAGER",
            "UNIT_MANAGER",
            "PROFESSIONAL",
            "CASE_LEAD",
            "EXPERT",
            "DEVELOPER_CLIENT",
            "CLIENT",
            "RELATIVE",
            "RESIDENT",
            "HR",
            "ANALYST",
            "DPO",
            "BOARD_MEMBER",
            "SYSTEM");
  }

  @Test
  void sampleUsersHaveOnlyRolesOfTheRealm() {
    var roles = texts(realm.at("/roles/realm"), "name");

    assertThat(SampleUsers.all()).allSatisfy(user -> assertThat(roles).containsAll(user.roles()));
    assertThat(SampleUsers.all()).extracting(SampleUsers.SampleUser::id).doesNotHaveDuplicates();
  }

  @Test
  void holdsNoCredentialsAndNoSecret() {
    for (var user : realm.path("users")) {
      assertThat(user.has("credentials")).isFalse();
      assertThat(user.path("serviceAccountClientId").asText()).isNotEmpty();
    }
    for (var client : realm.path("clients")) {
      assertThat(client.path("secret").asText("${none}")).matches("\\$\\{\\w+}");
    }
  }

  @Test
  void peopleSignInWithPkceOnly() {
    var portal = client("portal");

    assertThat(portal.path("publicClient").asBoolean()).isTrue();
    assertThat(portal.path("attributes").path("pkce.code.challenge.method").asText())
        .isEqualTo("S256");
    assertThat(portal.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(portal.path("implicitFlowEnabled").asBoolean()).isFalse();
    assertThat(texts(portal.path("redirectUris")))
        .containsExactly("${OSALLISUUS_PUBLIC_URL}/portal/*");
  }

  @Test
  void nobodyMayEditTheirOwnCounty() throws IOException {
    var profile =
        realm.at(
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0");
    for (var attribute : new ObjectMapper().readTree(profile.asText()).path("attributes")) {
      if (attribute.path("name").asText().equals("county")) {
        assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
        assertThat(attribute.at("/validations/pattern/pattern").asText())
            .isEqualTo("^(0[1-9]|1[0-9]|2[01]|90|91)$");
        return;
      }
    }
    assertThat(profile.asText()).contains("\"county\"");
  }

  private JsonNode client(String id) {
    for (var client : realm.path("clients")) {
      if (client.path("clientId").asText().equals(id)) {
        return client;
      }
    }
    throw new AssertionError("no client " + id);
  }

  private static List<String> texts(JsonNode array, String field) {
    var texts = new ArrayList<String>();
    array.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Files.readString(Realm.file(Options.usual().home())));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
