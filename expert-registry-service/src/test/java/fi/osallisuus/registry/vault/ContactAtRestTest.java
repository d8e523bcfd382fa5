package fi.osallisuus.registry.vault;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactAtRestTest extends RegistryTest {
  private static final Map<String, String> CONTACT =
      Map.of(
          "name", "Esimerkki Salainen", "email", "salainen@example.org", "phone", "+358401112223");

  @Test
  void aContactIsReadBackButStandsNowhereInPlainText() throws SQLException {
    var expert = Pool.newExpert();
    as(COORDINATOR)
        .body(CONTACT)
        .put(BASE + "/experts/" + expert + "/contact")
        .then()
        .statusCode(200);

    get(COORDINATOR, "/experts/" + expert + "/contact")
        .statusCode(200)
        .body("name", is("Esimerkki Salainen"))
        .body("email", is("salainen@example.org"))
        .body("phone", is("+358401112223"));
    assertThat(row("select encode(sealed, 'escape') from expert_contact", expert))
        .doesNotContain("Salainen")
        .doesNotContain("salainen@");
  }

  @Test
  void aRestoredContactOpensNoMoreOnceThePersonsKeyIsGone() throws SQLException {
    var expert = Pool.newExpert();
    as(COORDINATOR)
        .body(CONTACT)
        .put(BASE + "/experts/" + expert + "/contact")
        .then()
        .statusCode(200);
    var backup = row("select encode(sealed, 'hex') from expert_contact", expert);
    verb(COORDINATOR, "/experts/" + expert + ":withdraw").statusCode(200);

    verb(COORDINATOR, "/experts/" + expert + ":anonymise").statusCode(200);

    assertThat(row("select count(*)::text from person_key", expert)).isEqualTo("0");
    run(
        "insert into expert_contact (expert_id, county, version, sealed) values ('"
            + expert
            + "', '17', 1, decode('"
            + backup
            + "', 'hex'))");
    get(COORDINATOR, "/experts/" + expert + "/contact").statusCode(404);
  }

  private static String row(String select, String expert) throws SQLException {
    try (var connection = SuiteResource.owner();
        var rows =
            connection
                .createStatement()
                .executeQuery(select + " where expert_id = '" + expert + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = SuiteResource.owner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
