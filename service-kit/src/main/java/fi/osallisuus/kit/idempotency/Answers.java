package fi.osallisuus.kit.idempotency;

import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.AesGcm;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The stored answers; a row is there from the first statement of a request, so a twin waits for it.
 * An answer may hold a code or personal data, so it is encrypted for who knows the request's key.
 */
@Singleton
class Answers {
  private static final String CLAIM =
      "insert into kit_idempotency (county, caller_key, fingerprint) values (?, ?, ?)"
          + " on conflict do nothing";
  private static final String FIND =
      "select fingerprint, answer from kit_idempotency where county = ? and caller_key = ?";
  private static final String KEEP =
      "update kit_idempotency set answer = ? where county = ? and caller_key = ?";
  private static final String LOCK_TIMEOUT = "55P03";

  /** The secret of each answer is its own, so it cannot be moved to another row. */
  private static final byte[] NO_PLACE = {};

  private final DataSource dataSource;
  private final LastWrites lastWrites;

  Answers(DataSource dataSource, LastWrites lastWrites) {
    this.dataSource = dataSource;
    this.lastWrites = lastWrites;
  }

  /**
   * True for the first request with this key; a twin under way is waited for, up to lock_timeout.
   */
  boolean claim(RequestKey key) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(CLAIM)) {
      statement.setString(1, key.county());
      statement.setBytes(2, key.callerKey());
      statement.setBytes(3, key.fingerprint());
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      if (LOCK_TIMEOUT.equals(e.getSQLState())) {
        throw inProgress();
      }
      throw new AnswersFailed(e);
    }
  }

  /** The first answer, unless the key was used for something else. */
  Answer first(RequestKey key) {
    return find(key).orElseThrow(Answers::inProgress);
  }

  /** Keeps the answer with the last writes of the transaction. */
  void keep(RequestKey key, Answer answer) {
    lastWrites.add(
        KEEP,
        AesGcm.close(answer.toBytes(), key.secret(), NO_PLACE),
        key.county(),
        key.callerKey());
  }

  private Optional<Answer> find(RequestKey key) {
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

  private static Problem inProgress() {
    return Problem.conflict(
            "IDEMPOTENCY_IN_PROGRESS", "A request with this Idempotency-Key is still under way.")
        .header("Retry-After", "1");
  }

  /** The stored answers could not be reached. */
  static final class AnswersFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswersFailed(SQLException cause) {
      super("The stored answers could not be reached", cause);
    }
  }
}
