package fi.osallisuus.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written is found, in the county alone, and by an index under row-level security. */
@QuarkusTest
@ActivateRequestContext
class SearchIndexTest extends RegistryTest {
  @Inject SearchIndex index;
  @Inject EntityManager db;
  @Inject Tenancy tenancy;

  @Test
  void aThingIsFoundByTheBeginningsOfItsWordsInItsCountyOnly() {
    var id = UUID.randomUUID();
    write("17", id, "Ähtärin kyläyhdistys", null, "Byförening i Etseri");

    assertThat(found("17", "ahtari")).contains(id);
    assertThat(found("17", "ÄHT kylä")).contains(id);
    assertThat(found("17", "byf etseri")).contains(id);
    assertThat(found("17", "yhdistys")).doesNotContain(id);
    assertThat(found("17", "ähtäri seura")).doesNotContain(id);
    assertThat(found("09", "ahtari")).doesNotContain(id);
  }

  @Test
  void newTextsReplaceTheOldAndAForgottenThingIsNotFound() {
    var id = UUID.randomUUID();
    write("17", id, "Vanha nimi");
    write("17", id, "Uusi nimi");

    assertThat(found("17", "uusi nimi")).contains(id);
    assertThat(found("17", "vanha")).doesNotContain(id);

    write("17", id);
    assertThat(found("17", "nimi")).doesNotContain(id);
  }

  @Test
  void aPrefixIsReadFromTheIndexUnderRowLevelSecurity() throws SQLException {
    try (var owner = SuiteResource.owner();
        var statement = owner.createStatement()) {
      statement.execute(
          "insert into search_token (county, kind, token, owner_id)"
              + " select lpad((n % 20)::text, 2, '0'), 'PLAN', md5((n * w)::text), gen_random_uuid()"
              + " from generate_series(1, 5000) n, generate_series(1, 6) w on conflict do nothing");
      statement.execute("analyze search_token");
    }

    var plan =
        explain(
            "select owner_id from search_token where kind = 'PLAN' and token >= 'abc'"
                + " and token < 'abd'");

    assertThat(plan)
        .contains("search_token_pkey")
        .contains("token >= 'abc'")
        .doesNotContain("Seq Scan");
    assertThat(plan.lines().filter(l -> l.contains("Index Cond")).findFirst().orElseThrow())
        .contains("token >= 'abc'")
        .contains("county");
  }

  private static String explain(String query) throws SQLException {
    try (Connection app = SuiteResource.app();
        var statement = app.createStatement()) {
      statement.execute("select set_config('app.county', '17', false)");
      var rows = statement.executeQuery("explain " + query);
      var plan = new ArrayList<String>();
      while (rows.next()) {
        plan.add(rows.getString(1));
      }
      return String.join("\n", plan);
    }
  }

  private void write(String county, UUID id, String... texts) {
    tenancy.as(
        county,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      index.write("TRIAL", id, texts);
                      return id;
                    }));
  }

  private List<UUID> found(String county, String typed) {
    var text = TextQuery.of(typed).orElseThrow();
    return tenancy.as(
        county,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      var sql = "select distinct s.owner_id from search_token s where ";
                      var query =
                          db.createNativeQuery(sql + text.sql("TRIAL", "s.owner_id"), UUID.class);
                      text.bind(query::setParameter);
                      List<?> ids = query.getResultList();
                      var hql =
                          db.createQuery(
                              "select distinct s.key.ownerId from SearchToken s where "
                                  + text.where("TRIAL", "s.key.ownerId"),
                              UUID.class);
                      text.bind(hql::setParameter);
                      assertThat(hql.getResultList())
                          .hasSameElementsAs(ids.stream().map(UUID.class::cast).toList());
                      return ids.stream().map(UUID.class::cast).toList();
                    }));
  }
}
