package fi.osallisuus.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for words everywhere the suite keeps something: every row of every table of the four
 * services, as a dump would write it, and every file beside the database, which are the broker's
 * segments, the logs and the heads of the audit.
 */
final class Traces {
  private static final List<String> SERVICES =
      List.of("registry", "booking", "feedback", "analytics");

  private final Suite suite;
  private final List<String> words;

  Traces(Suite suite, List<String> words) {
    this.suite = suite;
    this.words = words;
  }

  /** The places in which one of the words stands: "registry.expert" or "kafka/…/0.log". */
  TreeSet<String> find() throws SQLException, IOException {
    var places = new TreeSet<String>();
    for (var service : SERVICES) {
      places.addAll(tables(service));
    }
    places.addAll(files());
    return places;
  }

  private List<String> tables(String service) throws SQLException {
    var environment = suite.stack.environment(service);
    var found = new ArrayList<String>();
    try (var connection =
        DriverManager.getConnection(
            environment.get("OSALLISUUS_DB_URL"),
            environment.get("OSALLISUUS_DB_OWNER_USER"),
            environment.get("OSALLISUUS_DB_OWNER_PASSWORD"))) {
      for (var table : names(connection)) {
        if (holds(connection, table)) {
          found.add(service + "." + table);
        }
      }
    }
    return found;
  }

  private static List<String> names(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'public' order by 1")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** A row as text, where bytes are written in hexadecimal, in any spelling of the case. */
  private boolean holds(Connection connection, String table) throws SQLException {
    var sql =
        """
        select exists (
          select from (select lower(t::text) as row from "%s" t offset 0) r
          where exists (select from unnest(?::text[]) word where position(word in r.row) > 0))
        """
            .formatted(table);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", spellings()));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  private Object[] spellings() {
    return words.stream()
        .flatMap(
            word ->
                Stream.of(
                    word.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(word.getBytes(UTF_8))))
        .toArray();
  }

  private List<String> files() throws IOException {
    var data = suite.running.clockFile().getParent();
    var found = new ArrayList<String>();
    try (var all = Files.walk(data)) {
      // The tables were read above; the files below them keep what is deleted until it is cleaned.
      var kept =
          all.filter(f -> !f.startsWith(data.resolve("postgresql")))
              // The broker's indexes hold places and times only, in ten megabytes each.
              .filter(f -> !f.toString().endsWith("index"))
              .filter(Files::isRegularFile)
              .toList();
      for (var file : kept) {
        if (holds(file)) {
          found.add(data.relativize(file).toString());
        }
      }
    }
    return found;
  }

  /** Byte by byte: the broker's segments are no text. */
  private boolean holds(Path file) throws IOException {
    var content = new String(Files.readAllBytes(file), ISO_8859_1);
    return words.stream()
        .anyMatch(word -> content.contains(new String(word.getBytes(UTF_8), ISO_8859_1)));
  }
}
