package fi.osallisuus.registry.rights;

import fi.osallisuus.kit.problem.Problem;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of data about a person. Whoever keeps some implements this, and it is in the person's
 * export and in the erasure without anybody having to remember it.
 */
public interface PersonalData {

  /** The name under which it stands in the export. */
  String section();

  /** All that is held, in the form in which the API shows it; null if there is nothing. */
  @Nullable Object held(UUID expertId);

  /** What must be settled before the person can be erased. */
  default Optional<Problem> obstacle(UUID expertId) {
    return Optional.empty();
  }

  /** Removes what tells of the person; only bookkeeping may keep a row, under the bare id. */
  void forget(UUID expertId);
}
