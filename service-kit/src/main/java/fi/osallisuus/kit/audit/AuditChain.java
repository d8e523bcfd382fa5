package fi.osallisuus.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts new audit rows on the hash chain, in the order in which their transactions began to write.
 */
final class AuditChain {
  // Any two numbers that nobody else in the database uses for an advisory lock.
  private static final String LOCK = "select pg_try_advisory_xact_lock(1869832556, 2)";
  private static final String HEAD =
      "select s.position, s.hash, s.seq, coalesce(a.tx, 0),"
          + " coalesce(a.tx, 0) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
          + " from kit_audit_seal s left join kit_audit a on a.seq = s.seq"
          + " order by s.position desc limit 1";
  // Below the oldest running transaction nothing can appear any more, so the order has no gaps.
  private static final String SETTLED =
      "select "
          + AuditRow.COLUMNS
          + " from kit_audit a where a.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
          + " and not exists (select from kit_audit_seal s where s.seq = a.seq) and ";
  private static final String AFTER_HEAD = "(a.tx, a.seq) > (?, ?) order by a.tx, a.seq limit ?";
  // A restored database counts transactions anew; there the numbers of the rows tell what is new.
  private static final String AFTER_RESTORE = "? >= 0 and a.seq > ? order by a.seq limit ?";
  private static final String SEAL =
      "insert into kit_audit_seal (position, seq, hash)"
          + " select * from unnest(?::bigint[], ?::bigint[], ?::bytea[])";

  private final Connection connection;

  AuditChain(Connection connection) {
    this.connection = connection;
  }

  /** False while another instance is sealing; the lock ends with the transaction. */
  boolean lock() throws SQLException {
    try (var statement = connection.prepareStatement(LOCK);
        var rows = statement.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** Seals the next rows; answers the new heads, oldest first. */
  List<AuditHead> seal(int atMost) throws SQLException {
    try (var statement = connection.prepareStatement(HEAD);
        var rows = statement.executeQuery()) {
      if (!rows.next()) {
        return append(AuditHead.NONE, settled(AFTER_HEAD, 0, 0, atMost));
      }
      var head = new AuditHead(rows.getLong(1), rows.getBytes(2));
      String which = rows.getBoolean(5) ? AFTER_HEAD : AFTER_RESTORE;
      return append(head, settled(which, rows.getLong(4), rows.getLong(3), atMost));
    }
  }

  private List<AuditRow> settled(String which, long tx, long seq, int atMost) throws SQLException {
    try (var statement = connection.prepareStatement(SETTLED + which)) {
      statement.setLong(1, tx);
      statement.setLong(2, seq);
      statement.setInt(3, atMost);
      var found = new ArrayList<AuditRow>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(AuditRow.of(rows, 1));
        }
      }
      return found;
    }
  }

  private List<AuditHead> append(AuditHead head, List<AuditRow> rows) throws SQLException {
    var heads = new ArrayList<AuditHead>();
    for (var row : rows) {
      head = head.then(row);
      heads.add(head);
    }
    if (!heads.isEmpty()) {
      write(heads, rows);
    }
    return heads;
  }

  private void write(List<AuditHead> heads, List<AuditRow> rows) throws SQLException {
    try (var statement = connection.prepareStatement(SEAL)) {
      set(statement, 1, "int8", heads.stream().map(AuditHead::position).toArray());
      set(statement, 2, "int8", rows.stream().map(AuditRow::seq).toArray());
      set(statement, 3, "bytea", heads.stream().map(AuditHead::hash).toArray(byte[][]::new));
      statement.executeUpdate();
    }
  }

  private void set(PreparedStatement statement, int at, String type, Object[] values)
      throws SQLException {
    statement.setArray(at, connection.createArrayOf(type, values));
  }
}
