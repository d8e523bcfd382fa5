package fi.osallisuus.kit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** One audit row as the chain sees it: every column that tells something. */
record AuditRow(long seq, long tx, Instant at, List<String> texts) {
  private static final int TEXTS = 9;
  static final String COLUMNS =
      "a.seq, a.tx, a.at, a.county, a.actor, a.client, a.action, a.entity, a.entity_id,"
          + " a.outcome, a.trace, a.roles";

  /** Reads {@link #COLUMNS}, which start at this column. */
  static AuditRow of(ResultSet row, int first) throws SQLException {
    return new AuditRow(
        row.getLong(first),
        row.getLong(first + 1),
        row.getObject(first + 2, OffsetDateTime.class).toInstant(),
        texts(row, first + 3));
  }

  /** Without what is null: rows from before a column was added keep their hash. */
  private static List<String> texts(ResultSet row, int first) throws SQLException {
    var texts = new ArrayList<String>();
    for (int column = first; column < first + TEXTS; column++) {
      String text = row.getString(column);
      if (text != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** The link of the chain: this row on top of everything before it. */
  byte[] hash(byte[] previous) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      digest.update(
          ByteBuffer.allocate(28)
              .putLong(seq)
              .putLong(tx)
              .putLong(at.getEpochSecond())
              .putInt(at.getNano())
              .flip());
      for (String text : texts) {
        byte[] bytes = text.getBytes(UTF_8);
        // With its length, so that no text can borrow from its neighbour.
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
