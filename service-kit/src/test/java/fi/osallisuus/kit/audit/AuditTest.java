package fi.osallisuus.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(AuditTest.NoJobs.class)
class AuditTest {
  @Inject Audit audit;
  @Inject AuditSealer sealer;
  @Inject Tenancy tenancy;

  @ConfigProperty(name = "osallisuus.audit.heads")
  Path heads;

  private Connection owner;

  @BeforeEach
  void twentyRowsInTwoCounties() throws Exception {
    Files.deleteIfExists(heads);
    owner = SuiteResource.owner();
    owner.createStatement().execute("truncate kit_audit, kit_audit_seal restart identity");
    for (int i = 1; i <= 20; i++) {
      record(i % 2 == 0 ? "17" : "05", "thing-" + i);
    }
    sealer.sealAll();
  }

  @AfterEach
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void anUntouchedChainIsWhole() throws Exception {
    assertThat(number("select count(*) from kit_audit_seal")).isEqualTo(20);
    assertThat(number("select count(*) from kit_audit where actor = 'system' and county = '17'"))
        .isEqualTo(10);
    assertThat(verify()).isEmpty();
  }

  @Test
  void aChangedRowIsNamed() throws Exception {
    owner.createStatement().execute("update kit_audit set actor = 'nobody' where seq = 7");

    assertThat(verify()).containsExactly("row 7 at position 7 was changed or moved");
  }

  @Test
  void aDeletedRowIsNamed() throws Exception {
    owner.createStatement().execute("delete from kit_audit where seq = 9");
    assertThat(verify()).containsExactly("row 9 at position 9 was deleted");

    owner.createStatement().execute("delete from kit_audit_seal where seq = 9");
    assertThat(verify())
        .containsExactly(
            "position 9 is missing from the chain", "row 10 at position 10 was changed or moved");
  }

  @Test
  void anInsertedRowIsNamed() throws Exception {
    owner
        .createStatement()
        .execute(
            "insert into kit_audit (tx, at, county, actor, client, action, entity, entity_id,"
                + " outcome, trace) select tx, at, county, 'forger', client, action, entity,"
                + " entity_id, outcome, trace from kit_audit where seq = 4");
    assertThat(verify()).isEmpty(); // so far it looks like a row that waits for its seal

    owner
        .createStatement()
        .execute("update kit_audit set at = at - interval '1 hour' where seq = 21");
    assertThat(verify()).containsExactly("row 21 was inserted beside the chain");
  }

  @Test
  void reorderedRowsAreNamed() throws Exception {
    owner.createStatement().execute("update kit_audit_seal set seq = 100 where position = 5");
    owner.createStatement().execute("update kit_audit_seal set seq = 5 where position = 6");
    owner.createStatement().execute("update kit_audit_seal set seq = 6 where position = 5");

    assertThat(verify())
        .containsExactly(
            "row 6 at position 5 was changed or moved", "row 5 at position 6 was changed or moved");
  }

  @Test
  void aCutTailIsNamed() throws Exception {
    owner.createStatement().execute("delete from kit_audit where seq > 17");
    owner.createStatement().execute("delete from kit_audit_seal where seq > 17");

    assertThat(verify())
        .containsExactly("the tail after position 17 was cut: position 20 was exported");
  }

  @Test
  void theServiceMayOnlyAddRows() throws Exception {
    try (var raw = SuiteResource.app()) {
      for (String table : new String[] {"kit_audit", "kit_audit_seal"}) {
        for (String change : new String[] {"delete from ", "truncate ", "update "}) {
          String column = table.equals("kit_audit") ? "actor = 'x'" : "seq = 1";
          String rest = change.equals("update ") ? " set " + column : "";
          assertThatThrownBy(() -> raw.createStatement().execute(change + table + rest))
              .hasMessageContaining("permission denied");
        }
      }
    }
  }

  @Test
  void rowsOfARunningTransactionAreSealedLaterAndInTheirPlace() throws Exception {
    try (var slow = SuiteResource.owner()) {
      slow.setAutoCommit(false);
      slow.createStatement()
          .execute(
              "insert into kit_audit (county, actor, client, action, entity, entity_id, outcome,"
                  + " trace) values ('17', 'slow', '', 'a', 'e', '1', 'DONE', '')");
      record("17", "quick");
      sealer.sealAll();
      // Not even the quick one: the slow one began before it.
      assertThat(number("select count(*) from kit_audit_seal")).isEqualTo(20);
      slow.commit();
    }
    sealer.sealAll();

    assertThat(number("select count(*) from kit_audit_seal")).isEqualTo(22);
    assertThat(verify()).isEmpty();
  }

  @Test
  void aRestoredDatabaseWhoseTransactionsCountAnewGoesOnSealing() throws Exception {
    owner.createStatement().execute("truncate kit_audit_seal");
    owner.createStatement().execute("update kit_audit set tx = tx + 1000000000000");
    Files.deleteIfExists(heads);
    // As the old cluster had sealed it.
    sealAs("kit_audit");
    record("17", "after the restore");

    sealer.sealAll();
    sealer.sealAll();

    assertThat(number("select count(*) from kit_audit_seal")).isEqualTo(21);
    assertThat(verify()).isEmpty();
  }

  @Test
  void aDenialIsWrittenBeforeItIsAnswered() throws Exception {
    given()
        .auth()
        .oauth2(Tokens.as("some-account", Roles.EXPERT, "17"))
        .header("Idempotency-Key", "a key for nothing")
        .contentType("application/json")
        .body("{\"name\":\"x\"}")
        .post("/api/trial/v1/made-things")
        .then()
        .statusCode(403);

    assertThat(
            number(
                "select count(*) from kit_audit where outcome = 'DENIED' and county = '17' and"
                    + " actor <> 'some-account' and length(actor) = 43 and roles = 'EXPERT' and action = 'POST' and entity ="
                    + " 'ThingResource.make' and length(trace) = 32"))
        .isOne();
  }

  private void sealAs(String table) throws SQLException {
    var head = AuditHead.NONE;
    try (var rows =
            owner
                .createStatement()
                .executeQuery(
                    "select " + AuditRow.COLUMNS + " from " + table + " a order by tx, seq");
        var insert =
            owner.prepareStatement(
                "insert into kit_audit_seal (position, seq, hash) values (?, ?, ?)")) {
      while (rows.next()) {
        var row = AuditRow.of(rows, 1);
        head = head.then(row);
        insert.setLong(1, head.position());
        insert.setLong(2, row.seq());
        insert.setBytes(3, head.hash());
        insert.executeUpdate();
      }
    }
  }

  private void record(String county, String id) {
    tenancy.as(
        county,
        () -> {
          QuarkusTransaction.requiringNew().run(() -> audit.record("thing.make", "thing", id));
          return true;
        });
  }

  private java.util.List<String> verify() throws Exception {
    try (var fresh = SuiteResource.owner()) {
      return VerifyAudit.verify(fresh, heads);
    }
  }

  private long number(String query) throws SQLException {
    try (var rows = owner.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The test says when to seal. */
  public static class NoJobs implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.scheduler.enabled", "false");
    }
  }
}
