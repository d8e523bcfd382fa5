package fi.osallisuus.verification.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A county that has asked for years, put straight into feedback's tables: a million answers in 500
 * collections, 100,000 free texts (a tenth of them waiting) and 100,000 feedback items.
 */
final class FeedbackData {
  static final int COLLECTIONS = 500;
  static final int ANSWERS_EACH = 2_000;
  static final int TEXTS = 100_000;

  /** Copies of one real collection and one real answer, so that all columns are as they should. */
  private static final String COLLECTIONS_SQL =
      """
      insert into collection
        select (jsonb_populate_record(null::collection, to_jsonb(c) || jsonb_build_object(
            'id', 'eeeeeeee-0004-4000-8000-' || lpad(n::text, 12, '0'), 'reference', 'BENCH-L-' || n))).*
        from collection c, generate_series(1, 500) n where c.id = ?
      """;

  private static final String ANSWERS_SQL =
      """
      insert into response
        select (jsonb_populate_record(null::response, to_jsonb(r) || jsonb_build_object(
            'id', gen_random_uuid(),
            'collection_id', 'eeeeeeee-0004-4000-8000-' || lpad((n % 500 + 1)::text, 12, '0')))).*
        from (select * from response where county = '17' limit 1) r, generate_series(1, 1000000) n
      """;

  private static final String TEXTS_SQL =
      """
      insert into moderated_text (id, county, kind, subject_id, part, unit_id, language, received_on, due_on, text, findings,
          status, published_text, readable_from, redactions, decided_by, decided_on, danger, appeal, waiting, version)
        select gen_random_uuid(), '17', 'SURVEY', ('eeeeeeee-0004-4000-8000-' || lpad((n % 500 + 1)::text, 12, '0'))::uuid,
          'OPEN', null, 'fi', date '2026-01-05' + 7 * (n % 16), date '2026-01-08' + 7 * (n % 16), 'Kiitos ' || n, '',
          case when n % 10 = 0 then 'CLEAN' else 'RELEASED' end,
          case when n % 10 = 0 then null else 'Kiitos ' || n end,
          case when n % 10 = 0 then null else date '2026-05-04' end, '',
          case when n % 10 = 0 then null else 'bench' end, case when n % 10 = 0 then null else date '2026-05-04' end,
          'NONE', 'NONE', n % 10 = 0, 0
        from generate_series(1, 100000) n
      """;

  private static final String ITEMS_SQL =
      """
      insert into feedback_item (id, county, version, kind, channel, status, language, municipality, second_hand, read_back,
          urgent, received_on, hidden, reply_asked, reply_due_on, due_on, text_id)
        select ('eeeeeeee-0005-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '17', 1, 'RESIDENT', 'WEB',
          (array['RECEIVED', 'SCREENED', 'ASSIGNED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED'])[n % 6 + 1], 'fi', '905', false,
          false, false, date '2026-01-01' + n % 120, false, n % 2 = 0,
          case when n % 2 = 0 then date '2026-01-15' + n % 120 end,
          case when n % 6 < 4 then date '2026-01-15' + n % 120 end, gen_random_uuid()
        from generate_series(1, 100000) n
      """;

  private final Map<String, String> feedback;

  FeedbackData(Map<String, String> feedbackEnvironment) {
    this.feedback = feedbackEnvironment;
  }

  /** The id of one of the many collections. */
  static String collection() {
    return "eeeeeeee-0004-4000-8000-000000000007";
  }

  void load(String pattern) throws SQLException {
    try (var connection =
        DriverManager.getConnection(
            setting("OSALLISUUS_DB_URL"),
            setting("OSALLISUUS_DB_OWNER_USER"),
            setting("OSALLISUUS_DB_OWNER_PASSWORD"))) {
      try (var collections = connection.prepareStatement(COLLECTIONS_SQL)) {
        collections.setObject(1, UUID.fromString(pattern));
        collections.executeUpdate();
      }
      run(connection, ANSWERS_SQL, TEXTS_SQL, ITEMS_SQL, "vacuum analyze");
    }
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (var sql = connection.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
    }
  }

  private String setting(String name) {
    return Objects.requireNonNull(feedback.get(name), name);
  }
}
