package fi.osallisuus.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The invented people of the local profile; no other profile has users of ours. */
final class SampleUsers {
  private SampleUsers() {}

  /** One invented user: the name tells the role and the county. */
  record SampleUser(String name, String county, List<String> roles) {

    /**
     * The same account id on every machine and after every clean start, so that samples can name
     * it.
     */
    UUID id() {
      return UUID.nameUUIDFromBytes(("osallisuus/local/" + name).getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode asJson(ObjectMapper json, String password) {
      var user =
          json.createObjectNode()
              .put("id", id().toString())
              .put("username", name)
              .put("enabled", true);
      user.putObject("attributes").putArray("county").add(county);
      roles.forEach(user.putArray("realmRoles")::add);
      user.putArray("credentials")
          .addObject()
          .put("type", "password")
          .put("value", password)
          .put("temporary", false);
      return user;
    }
  }

  static List<SampleUser> all() {
    try (var in = SampleUsers.class.getResourceAsStream("sample-users.yaml")) {
      var users = new ArrayList<SampleUser>();
      for (var user : new YAMLMapper().readTree(in).path("users")) {
        var roles = new ArrayList<String>();
        user.path("roles").forEach(role -> roles.add(role.asText()));
        users.add(
            new SampleUser(
                user.path("name").asText(), user.path("county").asText(), List.copyOf(roles)));
      }
      return users;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for all of them, made up per data directory. */
  static String password(Workspace workspace) {
    return workspace.secrets().password("sample-users");
  }
}
