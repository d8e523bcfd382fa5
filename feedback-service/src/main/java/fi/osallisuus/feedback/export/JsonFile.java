package fi.osallisuus.feedback.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Answers as JSON: what was asked with, what was left out, and the rows as they were given. */
final class JsonFile {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonFile() {}

  static byte[] of(AnswerTable table) {
    var root = JSON.createObjectNode();
    root.put("collectionId", table.collection().id().toString());
    root.put("instrument", table.definition().key());
    root.put("instrumentVersion", table.definition().version());
    root.put("definitionHash", table.collection().definitionHash());
    root.put("responses", table.answers().rows().size());
    var left = root.putArray("leftOut");
    table.answers().leftOut().forEach(left::add);
    var columns = root.putArray("columns");
    for (Column column : table.columns()) {
      var node = columns.addObject().put("name", column.name()).put("label", column.label());
      var labels = node.putObject("values");
      column.labels().forEach(labels::put);
    }
    var rows = root.putArray("rows");
    for (AnswerRow row : table.answers().rows()) {
      var node = rows.addObject();
      for (Column column : table.columns()) {
        switch (column.cell().apply(row)) {
          case null -> node.putNull(column.name());
          case BigDecimal number -> node.put(column.name(), number);
          case Object text -> node.put(column.name(), text.toString());
        }
      }
    }
    try {
      return JSON.writeValueAsBytes(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
