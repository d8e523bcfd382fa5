package fi.osallisuus.kit.bulk;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.JsonText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** A file with one JSON object per line; empty lines are passed over. */
@ApplicationScoped
public class JsonLines {
  private final JsonText json;

  JsonLines(JsonText json) {
    this.json = json;
  }

  /** One object, not read yet, and the line of the file that it stands in. */
  public record Line(int number, String text) {}

  /** Refuses a file that has no object, or too many. */
  public List<Line> read(String file, MostRows most) {
    var lines = file.lines().toList();
    var rows =
        IntStream.range(0, lines.size())
            .mapToObj(i -> new Line(i + 1, lines.get(i)))
            .filter(line -> !line.text().isBlank())
            .toList();
    if (rows.isEmpty()) {
      throw Problem.unprocessable("NDJSON_EMPTY", "The file has no object.").at("");
    }
    most.check(rows.size());
    return rows;
  }

  /** The object of a line, as strictly as if it were a body of its own. */
  public <T> T object(Line line, Class<T> type) {
    return json.read(line.text(), type);
  }
}
