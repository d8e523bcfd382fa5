package fi.osallisuus.feedback.export;

import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.instrument.Definition;
import java.util.List;

/** Everything that a file of answers is made of. */
record AnswerTable(CollectionFacts collection, Definition definition, Generalised answers) {

  List<Column> columns() {
    return Column.of(definition, answers);
  }

  /** Name of the file without its ending: what was asked and which collection, no free words. */
  String name() {
    return "%s-%s".formatted(definition.key().toLowerCase(java.util.Locale.ROOT), collection.id());
  }
}
