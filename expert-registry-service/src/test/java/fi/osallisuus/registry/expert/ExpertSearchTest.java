package fi.osallisuus.registry.expert;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.StatementCount;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Experts are found by what people know of them, and a long list costs no more statements. */
@QuarkusTest
class ExpertSearchTest extends RegistryTest {
  /** A county that no other test fills. */
  private static final String CROWDED = "20";

  @Inject StatementCount statements;

  @Test
  void theBeginningOfAWordIsEnoughAndAccentsDoNotMatter() {
    var body = Pool.expert(null);
    body.put("alias", "Ähtärin Äänekäs");
    var expert = create(COORDINATOR, "/experts", body);

    get(COORDINATOR, "/experts?limit=200&q=ahtari").body("items.id", hasItem(expert));
    get(COORDINATOR, "/experts?limit=200&q=%C3%84%C3%84NE%20%C3%A4ht")
        .body("items.id", hasItem(expert));
    get(COORDINATOR, "/experts?limit=200&q=tarin").body("items.id", not(hasItem(expert)));
    get(COORDINATOR, "/experts?q=" + body.get("code")).body("items.id", hasItem(expert));
    get(COORDINATOR, "/experts?q=...").statusCode(400).body("code", is("SEARCH_TEXT_INVALID"));

    Pool.step(expert, "withdraw");
    Pool.step(expert, "anonymise");
    get(COORDINATOR, "/experts?limit=200&q=ahtari").body("items.id", not(hasItem(expert)));
  }

  @Test
  void staffSearchByTheAliasAndNotByTheCodeThatTheyDoNotSee() {
    var expert = Pool.active(null);
    String code = get(COORDINATOR, "/experts/" + expert).extract().path("code");

    get(COORDINATOR, "/experts?limit=200&q=" + code).body("items.id", hasItem(expert));
    get(PROFESSIONAL, "/experts?limit=200&q=" + code).body("items", hasSize(0));
    get(PROFESSIONAL, "/experts?limit=200&q=kokemusas").body("items.id", hasItem(expert));
    get(PROFESSIONAL, "/experts?theme=ADDICTION&basis=OWN")
        .statusCode(403)
        .body("code", is("THEME_FILTER_NOT_ALLOWED"));
    get(HR, "/experts?basis=OWN").statusCode(403);
    asOf(COORDINATOR, "09")
        .get(BASE + "/experts?q=" + code)
        .then()
        .body("items.id", not(hasItem(expert)));
  }

  @Test
  void whoseExperienceAThemeIsNarrowsTheList() {
    var body = Pool.expert(null);
    body.put("themes", List.of(Pool.theme("CANCER", "NEXT_OF_KIN")));
    var kin = create(COORDINATOR, "/experts", body);

    get(COORDINATOR, "/experts?limit=200&theme=CANCER&basis=NEXT_OF_KIN")
        .body("items.id", hasItem(kin));
    get(COORDINATOR, "/experts?limit=200&theme=CANCER&basis=OWN")
        .body("items.id", not(hasItem(kin)));
  }

  @Test
  void whoIsAtAReceptionIsNotFreeThen() {
    var expert = Pool.active(null);
    var reception = UUID.randomUUID().toString();
    assertThat(free(expert, "2026-04-13T12:00:00%2B03:00", "2026-04-13T13:00:00%2B03:00")).isTrue();

    tell(reception, 5, "PUBLISHED", expert);

    awaitFree(expert, false);
    assertThat(free(expert, "2026-04-13T15:00:00%2B03:00", "2026-04-13T16:00:00%2B03:00")).isTrue();
    assertThat(free(expert, "2026-04-13T14:59:00%2B03:00", "2026-04-13T16:00:00%2B03:00"))
        .isFalse();
    // beyond the contract
    assertThat(free(expert, "2026-12-31T20:00:00%2B02:00", "2027-01-01T02:00:00%2B02:00"))
        .isFalse();

    tell(reception, 4, "CANCELLED", expert); // older, told later
    tell(reception, 6, "CANCELLED", expert);
    awaitFree(expert, true);
    get(COORDINATOR, "/experts?freeFrom=2026-04-13T15:00:00%2B03:00")
        .statusCode(400)
        .body("code", is("FREE_TIME_INVALID"));
  }

  @Test
  void fiveThousandExpertsAreSearchedByIndexAndInAsManyStatementsAsTwo() throws SQLException {
    crowd();

    assertThat(statements("/experts?limit=2")).isEqualTo(statements("/experts?limit=100"));
    assertThat(statements("/experts?limit=2&q=vii&theme=GAMBLING&status=ACTIVE"))
        .isEqualTo(statements("/experts?limit=100&q=vii&theme=GAMBLING&status=ACTIVE"));
    var plan =
        explain(
            "select e.id from expert e where e.id > '00000000-0000-0000-0000-000000000000'"
                + " and e.id in (select owner_id from search_token where kind = 'EXPERT'"
                + " and token >= 'viite12' and token < 'viite13') order by e.id limit 51");
    assertThat(plan)
        .contains("search_token_pkey")
        .contains("(token >= 'viite12'")
        .doesNotContain("Seq Scan on search_token");
    asOf(COORDINATOR, CROWDED)
        .get(BASE + "/experts?limit=200&q=viite123")
        .then()
        .body("items", hasSize(11)); // 123 and 1230 to 1239
    assertThat(paged("/experts?theme=GAMBLING&limit=200")).hasSize(5000).doesNotHaveDuplicates();
  }

  private static void crowd() throws SQLException {
    try (var owner = SuiteResource.owner();
        var statement = owner.createStatement()) {
      statement.execute(
          """
          with made as (
            insert into expert (id, county, version, code, alias, kind, status, status_since,
              languages, areas, modes, consent_text_version, consent_given_on, gate_missing,
              receive_from, willing_on)
            select gen_random_uuid(), '20', 1, 'EXP-20-' || n, 'Viite' || n,
              'EXPERT_BY_EXPERIENCE', 'ACTIVE', now(), '{fi}', array[gen_random_uuid()],
              '{LECTURE}', 'REG-1', date '2026-01-05', '{}', date '2026-01-01',
              date '2026-01-05'
            from generate_series(1, 5000) n returning id, code, alias),
          themed as (
            insert into expert_theme (id, county, expert_id, theme, basis, consent_text_version,
              consent_given_on)
            select gen_random_uuid(), '20', id, theme, 'OWN', 'THEME-1', date '2026-01-05'
            from made, unnest(array['GAMBLING', 'CANCER', 'PAIN']) theme)
          insert into search_token (county, kind, token, owner_id)
          select '20', 'EXPERT', lower(word), id
          from made, regexp_split_to_table(code || '-' || alias, '-') word
          on conflict do nothing""");
      statement.execute("analyze expert, expert_theme, search_token, occupation");
    }
  }

  private long statements(String path) {
    return statements.of(() -> asOf(COORDINATOR, CROWDED).get(BASE + path).then().statusCode(200));
  }

  private static List<String> paged(String path) {
    var ids = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          asOf(COORDINATOR, CROWDED)
              .get(BASE + path + (cursor == null ? "" : "&cursor=" + cursor))
              .then()
              .statusCode(200)
              .extract();
      ids.addAll(page.path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    return ids;
  }

  private static String explain(String query) throws SQLException {
    try (var app = SuiteResource.app();
        var statement = app.createStatement()) {
      statement.execute("select set_config('app.county', '" + CROWDED + "', false)");
      var rows = statement.executeQuery("explain " + query);
      var plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    }
  }

  private static boolean free(String expert, String from, String to) {
    String code = get(COORDINATOR, "/experts/" + expert).extract().path("code");
    List<String> ids =
        get(COORDINATOR, "/experts?limit=200&q=" + code + "&freeFrom=" + from + "&freeTo=" + to)
            .statusCode(200)
            .extract()
            .path("items.id");
    return ids.contains(expert);
  }

  private static void awaitFree(String expert, boolean wanted) {
    for (int i = 0; i < 200; i++) {
      if (free(expert, "2026-04-13T12:00:00%2B03:00", "2026-04-13T13:00:00%2B03:00") == wanted) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("Still " + (wanted ? "busy" : "free"));
  }

  private static void tell(String reception, int version, String status, String expert) {
    KafkaEvents.publish(
        "booking.reception.v1",
        "reception." + status.toLowerCase(java.util.Locale.ROOT),
        reception,
        COUNTY,
        """
        {"receptionId":"%s","version":%d,"status":"%s","siteId":"%s","roomId":"%s","unitId":"%s",
         "serviceCode":"PEER_RECEPTION","expertIds":["%s"],"start":"2026-04-13T09:00:00+03:00",
         "end":"2026-04-13T15:00:00+03:00","timeZone":"Europe/Helsinki","localDate":"2026-04-13",
         "slotMinutes":45,"slotCount":5,"workedMinutes":300}"""
            .formatted(
                reception,
                version,
                status,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Pool.area(),
                expert));
  }
}
