package fi.osallisuus.feedback.source;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A feature that keeps things to act on; each has a bean of its own. */
public interface SourceKeeper {

  Set<SourceKind> kinds();

  /**
   * How many single voices stand behind it, in the county at hand: 1 for an item, the number of
   * answers for a collection; empty when there is no such thing.
   */
  OptionalInt voices(UUID id);
}
