package fi.osallisuus.kit.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Statements that wait to be sent together. */
final class Writes {
  // The driver sends several statements of one text at once and caches the text; beyond this many
  // the texts would be too various to cache, and a batch per statement is as good.
  private static final int IN_ONE_TEXT = 8;

  private final List<Write> waiting = new ArrayList<>();

  private record Write(String sql, @Nullable Object[] parameters) {}

  void add(String sql, @Nullable Object... parameters) {
    waiting.add(new Write(sql, parameters));
  }

  int size() {
    return waiting.size();
  }

  void forgetAfter(int first) {
    waiting.subList(first, waiting.size()).clear();
  }

  /**
   * Sends all of them, and nothing waits any more.
   *
   * @param commit what to send with them; too many for one text are sent without it, and the commit
   *     comes by itself
   */
  void send(Connection connection, String commit) throws SQLException {
    if (waiting.size() <= IN_ONE_TEXT) {
      together(connection, commit);
    } else {
      inBatches(connection);
    }
    waiting.clear();
  }

  private void together(Connection connection, String commit) throws SQLException {
    try (var statement = connection.prepareStatement(text() + commit)) {
      int at = 1;
      for (var write : waiting) {
        for (var parameter : write.parameters()) {
          statement.setObject(at++, parameter);
        }
      }
      statement.execute();
    }
  }

  /**
   * Unlike writes are one statement, which costs the database less than one for each; of like ones
   * the order counts, so they come one after the other.
   */
  private String text() {
    var texts = waiting.stream().map(Write::sql).toList();
    if (texts.size() == 1 || new HashSet<>(texts).size() < texts.size()) {
      return String.join("; ", texts);
    }
    return IntStream.range(0, texts.size() - 1)
        .mapToObj(i -> "w" + i + " as (" + texts.get(i) + ")")
        .collect(Collectors.joining(", ", "with ", " " + texts.getLast()));
  }

  private void inBatches(Connection connection) throws SQLException {
    var bySql =
        waiting.stream()
            .collect(Collectors.groupingBy(Write::sql, LinkedHashMap::new, Collectors.toList()));
    for (var same : bySql.entrySet()) {
      try (var statement = connection.prepareStatement(same.getKey())) {
        for (var write : same.getValue()) {
          int at = 1;
          for (var parameter : write.parameters()) {
            statement.setObject(at++, parameter);
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }
}
