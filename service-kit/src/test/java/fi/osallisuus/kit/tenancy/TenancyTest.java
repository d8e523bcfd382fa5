package fi.osallisuus.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.trial.Things;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(TenancyTest.OneConnection.class)
class TenancyTest {
  @Inject Tenancy tenancy;
  @Inject Things things;
  @Inject AgroalDataSource pool;

  @Test
  void aRawQueryOfTheServicesRoleWithoutACountySeesNothing() throws SQLException {
    String name = add("05");

    try (var raw = SuiteResource.app()) {
      assertThat(count(raw, name)).isZero();
      CountyOnConnection.apply(raw, "06");
      assertThat(count(raw, name)).isZero();
      CountyOnConnection.apply(raw, Tenancy.ALL);
      assertThat(count(raw, name)).isZero();
      CountyOnConnection.apply(raw, "05");
      assertThat(count(raw, name)).isOne();
    }
  }

  @Test
  void theServicesRoleOwnsNothingAndCannotTurnTheNetOff() throws SQLException {
    try (var raw = SuiteResource.app();
        var statement = raw.createStatement()) {
      assertThatThrownBy(() -> statement.execute("alter table thing disable row level security"))
          .hasMessageContaining("must be owner");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into thing (id, county, name) values (gen_random_uuid(), '05', 'x')"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aRowCannotBeWrittenIntoAnotherCounty() {
    assertThatThrownBy(
            () ->
                tenancyAs(
                    "05",
                    () ->
                        QuarkusTransaction.requiringNew()
                            .call(
                                () -> {
                                  try (var c = pool.getConnection();
                                      var s = c.createStatement()) {
                                    return s.executeUpdate(
                                        "insert into thing (id, county, name)"
                                            + " values (gen_random_uuid(), '06', 'y')");
                                  }
                                })))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void oneConnectionServesCountiesInTurnWithoutALeak() {
    String mine = add("05");
    String theirs = add("06");

    for (int i = 0; i < 5_000; i++) {
      // Some of the work fails, so that a rollback takes the county of the session back.
      boolean fails = i % 3 == 0;
      assertThat(seen("05", fails)).contains(mine).doesNotContain(theirs);
      assertThat(seen("06", fails)).contains(theirs).doesNotContain(mine);
      if (i % 10 == 0) {
        assertThat(seenWithoutCounty()).isEmpty();
      }
    }
  }

  @Test
  @ActivateRequestContext
  void aPageThatLearnsItsCountyInTheTransactionMovesTheConnection() {
    String name = add("07");

    var seen =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  assertThat(things.names()).isEmpty();
                  tenancy.enter("07");
                  return things.names();
                });

    assertThat(seen).contains(name);
  }

  @Test
  @ActivateRequestContext
  void withoutACountyTheWorkIsRefused() {
    assertThatThrownBy(tenancy::county)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(403);
              assertThat(problem.code()).isEqualTo("COUNTY_MISSING");
            });
    assertThatThrownBy(() -> tenancy.enter("5")).isInstanceOf(IllegalArgumentException.class);
  }

  private String add(String county) {
    String name = UUID.randomUUID().toString();
    tenancyAs(county, () -> things.add(name));
    return name;
  }

  private java.util.List<String> seen(String county, boolean fails) {
    return tenancyAs(
        county,
        () -> {
          QuarkusTransaction.begin();
          try {
            return things.names();
          } finally {
            if (fails) {
              QuarkusTransaction.rollback();
            } else {
              QuarkusTransaction.commit();
            }
          }
        });
  }

  private java.util.List<String> seenWithoutCounty() {
    return OwnContext.call(none -> things.names());
  }

  private static <T> T tenancyAs(String county, java.util.function.Supplier<T> work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          return work.get();
        });
  }

  private static int count(Connection connection, String name) throws SQLException {
    try (var statement = connection.prepareStatement("select count(*) from thing where name = ?")) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** A pool of one, so that every county gets the connection of the one before. */
  public static class OneConnection implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "1",
          "quarkus.datasource.jdbc.min-size", "1",
          // Jobs would wait for the one connection.
          "quarkus.scheduler.enabled", "false",
          "osallisuus.relay.enabled", "false");
    }
  }
}
