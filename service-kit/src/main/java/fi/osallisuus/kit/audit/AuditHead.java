package fi.osallisuus.kit.audit;

import java.util.HexFormat;

/**
 * The newest link of the chain; written outside the database it betrays a chain that was cut or
 * made anew.
 */
record AuditHead(long position, byte[] hash) {
  // What the first link stands on.
  static final AuditHead NONE = new AuditHead(0, new byte[32]);

  AuditHead then(AuditRow row) {
    return new AuditHead(position + 1, row.hash(hash));
  }

  /** One line of the file of heads: {@code position hash}. */
  String line() {
    return position + " " + HexFormat.of().formatHex(hash) + "\n";
  }

  static AuditHead parse(String line) {
    int space = line.indexOf(' ');
    return new AuditHead(
        Long.parseLong(line.substring(0, space)),
        HexFormat.of().parseHex(line.substring(space + 1)));
  }
}
