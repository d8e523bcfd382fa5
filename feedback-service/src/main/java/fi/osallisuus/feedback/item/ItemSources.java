package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.source.SourceKeeper;
import fi.osallisuus.feedback.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** An item is one voice that something may be the answer to. */
@ApplicationScoped
class ItemSources implements SourceKeeper {
  static final Set<SourceKind> KINDS = Set.of(SourceKind.FEEDBACK, SourceKind.RESIDENT_IDEA);

  private final FeedbackItems items;

  ItemSources(FeedbackItems items) {
    this.items = items;
  }

  @Override
  public Set<SourceKind> kinds() {
    return KINDS;
  }

  @Override
  public OptionalInt voices(UUID id) {
    return items.findByIdOptional(id).isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** Under which kind an item is a source. */
  static SourceKind of(ItemKind kind) {
    return kind == ItemKind.RESIDENT ? SourceKind.RESIDENT_IDEA : SourceKind.FEEDBACK;
  }
}
