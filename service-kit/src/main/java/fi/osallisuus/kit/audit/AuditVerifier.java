package fi.osallisuus.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the chain and names every place where rows and links no longer fit. */
final class AuditVerifier {
  // Rows of one transaction may be this much older than rows sealed before them, never more.
  private static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);
  private static final String CHAIN =
      "select s.position, s.seq, s.hash, "
          + AuditRow.COLUMNS
          + " from kit_audit_seal s left join kit_audit a on a.seq = s.seq order by s.position";
  private static final String UNSEALED_BELOW_HEAD =
      "select a.seq from kit_audit a where not exists"
          + " (select from kit_audit_seal s where s.seq = a.seq) and"
          + " (a.at < (select max(sealed_at) from kit_audit_seal) - interval '10 minutes'"
          + " or a.seq < (select max(seq) from kit_audit_seal) and (a.tx, a.seq) <"
          + " (select h.tx, h.seq from kit_audit_seal s join kit_audit h on h.seq = s.seq"
          + " order by s.position desc limit 1)) order by a.seq";

  private final List<String> findings = new ArrayList<>();
  private final Iterator<AuditHead> exported;
  private @Nullable AuditHead nextExported;
  private AuditHead head = AuditHead.NONE;
  private Instant newest = Instant.MIN;

  private AuditVerifier(Iterator<AuditHead> exported) {
    this.exported = exported;
    this.nextExported = exported.hasNext() ? exported.next() : null;
  }

  /**
   * @param exported heads from outside the database, oldest first; without them a cut tail goes
   *     unseen
   * @return one line for each place; nothing when all is well
   */
  static List<String> findings(Connection connection, Iterator<AuditHead> exported)
      throws SQLException {
    var verifier = new AuditVerifier(exported);
    try (var statement = connection.createStatement()) {
      // With a cursor: the chain may be longer than the memory.
      connection.setAutoCommit(false);
      statement.setFetchSize(2_000);
      try (var rows = statement.executeQuery(CHAIN)) {
        while (rows.next()) {
          verifier.link(rows);
        }
      }
      verifier.end();
      try (var rows = statement.executeQuery(UNSEALED_BELOW_HEAD)) {
        while (rows.next()) {
          verifier.findings.add("row " + rows.getLong(1) + " was inserted beside the chain");
        }
      }
    }
    return verifier.findings;
  }

  private void link(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    long seq = row.getLong(2);
    byte[] stored = row.getBytes(3);
    for (long missing = head.position() + 1; missing < position; missing++) {
      findings.add("position " + missing + " is missing from the chain");
    }
    row.getLong(4);
    if (row.wasNull()) {
      findings.add("row " + seq + " at position " + position + " was deleted");
    } else {
      var audit = AuditRow.of(row, 4);
      if (!Arrays.equals(audit.hash(head.hash()), stored)) {
        findings.add("row " + seq + " at position " + position + " was changed or moved");
      }
      if (audit.at().plus(OUT_OF_ORDER).isBefore(newest)) {
        findings.add("row " + seq + " at position " + position + " was inserted with an old date");
      }
      newest = audit.at().isAfter(newest) ? audit.at() : newest;
    }
    // Goes on from the stored link, so that one change is one finding.
    head = new AuditHead(position, stored);
    compareExported();
  }

  private void compareExported() {
    while (nextExported != null && nextExported.position() <= head.position()) {
      if (nextExported.position() == head.position()
          && !Arrays.equals(nextExported.hash(), head.hash())) {
        findings.add("position " + head.position() + " is not the one that was exported");
      }
      nextExported = exported.hasNext() ? exported.next() : null;
    }
  }

  private void end() {
    if (nextExported != null) {
      findings.add(
          "the tail after position "
              + head.position()
              + " was cut: position "
              + nextExported.position()
              + " was exported");
    }
  }
}
