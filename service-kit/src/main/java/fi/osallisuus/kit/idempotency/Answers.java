package fi.osallisuus.kit.idempotency;

import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.AesGcm;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The stored answers; a row is written with the effect it answers for, and its primary key refuses
 * the effect a second time. An answer may hold a code or personal data, so it is encrypted for who
 * knows the request's key.
 */
@Singleton
class Answers {
  private static final String FIND =
      "select fingerprint, answer from kit_idempotency where county = ? and caller_key = ?";
  private static final String KEEP =
      "insert into kit_idempotency (county, caller_key, fingerprint, answer) values (?, ?, ?, ?)";

  /** The secret of each answer is its own, so it cannot be moved to another row. */
  private static final byte[] NO_PLACE = {};

  private final DataSource dataSource;
  private final EntityManager entities;
  private final LastWrites lastWrites;

  Answers(DataSource dataSource, EntityManager entities, LastWrites lastWrites) {
    this.dataSource = dataSource;
    this.entities = entities;
    this.lastWrites = lastWrites;
  }

  /** Keeps the answer and commits what it answers for; refused when there is one already. */
  void commit(RequestKey key, Answer answer) {
    lastWrites.add(
        KEEP,
        key.county(),
        key.callerKey(),
        key.fingerprint(),
        AesGcm.close(answer.toBytes(), key.secret(), NO_PLACE));
    entities.flush();
    lastWrites.commit();
  }

  /** The first answer, if there was one, unless the key was used for something else. */
  Optional<Answer> first(RequestKey key) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setString(1, key.county());
      statement.setBytes(2, key.callerKey());
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        if (!Arrays.equals(rows.getBytes(1), key.fingerprint())) {
          throw Problem.unprocessable(
              "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used for another request.");
        }
        return Optional.of(Answer.fromBytes(AesGcm.open(rows.getBytes(2), key.secret(), NO_PLACE)));
      }
    } catch (SQLException e) {
      throw new AnswersFailed(e);
    }
  }

  /** The stored answers could not be reached. */
  static final class AnswersFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswersFailed(SQLException cause) {
      super("The stored answers could not be reached", cause);
    }
  }
}
