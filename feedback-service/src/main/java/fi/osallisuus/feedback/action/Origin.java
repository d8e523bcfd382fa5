package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.source.SourceKind;
import java.util.List;
import java.util.UUID;

/** What an action is the answer to: one or more things of one kind. */
public record Origin(SourceKind kind, List<UUID> ids) {
  public Origin {
    ids = List.copyOf(ids);
  }

  public static Origin of(SourceKind kind, UUID id) {
    return new Origin(kind, List.of(id));
  }

  List<Source> sources() {
    return ids.stream().map(id -> new Source(kind, id)).toList();
  }
}
