package fi.osallisuus.verification.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * A large county put straight into the registry's tables: 5,000 experts with themes, and 50,000
 * documents, needs and messages each, all findable by words.
 */
final class RegistryData {
  static final int EXPERTS = 5_000;
  static final int TEXTS = 50_000;

  /** Some 40 words of the field, so that a word is found in every eighth or so of the texts. */
  private static final String WORDS =
      """
      create temporary table word on commit drop as
        select row_number() over () - 1 as number, w as word from unnest(string_to_array(
          'vertaistuki paihde mielenterveys omainen asuminen perhepalvelut osallisuus palaute kohtaaminen vastaanotto '
          'ohje lomake koulutus palkkio matka raati verkosto kokous asiakas kehittaja kokemus asiantuntija terveysasema '
          'sairaala osasto nuoret ikaihmiset vammaispalvelut lastensuojelu tyollisyys velka yksinaisyys ruotsi saame '
          'selkokieli saavutettavuus digi etayhteys kuljetus esteettomyys', ' ')) w
      """;

  private static final String EXPERTS_SQL =
      """
      insert into expert (id, county, version, code, alias, kind, status, status_since, languages, areas, modes,
          consent_text_version, consent_given_on, gate_missing, receive_from, willing_on, training_verified)
        select ('eeeeeeee-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '17', 1, 'BENCH-' || n, 'Kokija ' || n,
          'EXPERT_BY_EXPERIENCE', 'ACTIVE', timestamptz '2026-01-01Z',
          case when n % 3 = 0 then array['fi', 'sv'] else array['fi'] end, array[area.id], array['PEER_RECEPTION'],
          '1', date '2026-01-01', array[]::text[], date '2026-01-01', date '2026-01-01', true
        from generate_series(1, 5000) n, (select id from unit where county = '17' and kind = 'AREA' limit 1) area
      """;

  private static final String THEMES_SQL =
      """
      insert into expert_theme (id, county, expert_id, theme, basis, consent_text_version, consent_given_on)
        select gen_random_uuid(), '17', e.id, t.theme, 'OWN', '1', date '2026-01-01'
        from expert e
          join (values (0, 'ADDICTION'), (1, 'MENTAL_HEALTH'), (2, 'DISABILITY')) t (number, theme)
            on t.number <= length(e.code) % 3
        where e.code like 'BENCH-%'
      """;

  private static final String EXPERT_TOKENS =
      """
      insert into search_token (county, kind, token, owner_id)
        select '17', 'EXPERT', token, id from expert, unnest(array['bench', 'kokija', substr(code, 7)]) token
        where code like 'BENCH-%'
      """;

  private static final String DOCUMENTS =
      """
      insert into document (id, county, version, code, number, kind, title_fi, link, language, audience, owner_role,
          review_by, drafted_by, approved_by, status, published_on)
        select ('eeeeeeee-0001-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '17', 1, 'BENCH-' || n, 1, 'GUIDELINE',
          'Ohje ' || n, 'https://example.org/' || n, 'fi', 'STAFF', 'COORDINATOR', date '2027-01-01', 'bench', 'bench2',
          'PUBLISHED', date '2026-01-01'
        from generate_series(1, 50000) n
      """;

  private static final String NEEDS =
      """
      insert into need (id, county, version, source, raised_by, status, text, raised_on, due_on)
        select ('eeeeeeee-0002-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '17', 1, 'STAFF', 'bench', 'RAISED',
          'Tarve ' || n, date '2026-01-01', date '2026-01-01' + n % 365
        from generate_series(1, 50000) n
      """;

  private static final String BODY =
      """
      insert into body (id, county, version, code, kind, level, name_fi, open_membership, expected_sectors, mode, founded_on)
        values ('eeeeeeee-0003-4000-8000-000000000000', '17', 1, 'BENCH', 'NETWORK', 'COUNTY', 'Verkosto', true,
          array[]::text[], 'NETWORK_MEETING', date '2026-01-01')
      """;

  private static final String MESSAGES =
      """
      insert into body_message (id, county, version, body_id, direction, sent_by, sent_at, sent_on, expects_reply, due_on,
          text)
        select ('eeeeeeee-0003-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '17', 1,
          'eeeeeeee-0003-4000-8000-000000000000', 'TO_COORDINATOR', 'bench', timestamptz '2026-01-01Z' + n * interval '1 min',
          date '2026-01-01', n % 10 = 0, date '2026-01-01' + n % 365, 'Viesti ' || n
        from generate_series(1, 50000) n
      """;

  private static final String TOKENS =
      """
      insert into search_token (county, kind, token, owner_id)
        select distinct '17', ?, word.word, (? || lpad(n::text, 12, '0'))::uuid
        from generate_series(1, 50000) n cross join generate_series(0, 5) place
          join word on word.number = (hashint8((n * 7 + place)::bigint) & 1023) % 40
      """;

  private final Map<String, String> registry;

  RegistryData(Map<String, String> registryEnvironment) {
    this.registry = registryEnvironment;
  }

  void load() throws SQLException {
    try (var connection =
        DriverManager.getConnection(
            setting("OSALLISUUS_DB_URL"),
            setting("OSALLISUUS_DB_OWNER_USER"),
            setting("OSALLISUUS_DB_OWNER_PASSWORD"))) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        for (var statement :
            new String[] {
              WORDS, EXPERTS_SQL, THEMES_SQL, EXPERT_TOKENS, DOCUMENTS, NEEDS, BODY, MESSAGES
            }) {
          sql.execute(statement);
        }
      }
      tokens(connection, "DOCUMENT", "eeeeeeee-0001-4000-8000-");
      tokens(connection, "NEED", "eeeeeeee-0002-4000-8000-");
      tokens(connection, "MESSAGE", "eeeeeeee-0003-4000-8000-");
      connection.commit();
      connection.setAutoCommit(true);
      try (var sql = connection.createStatement()) {
        sql.execute("analyze");
      }
    }
  }

  private static void tokens(Connection connection, String kind, String prefix)
      throws SQLException {
    try (var insert = connection.prepareStatement(TOKENS)) {
      insert.setString(1, kind);
      insert.setString(2, prefix);
      insert.executeUpdate();
    }
  }

  private String setting(String name) {
    return Objects.requireNonNull(registry.get(name), name);
  }
}
