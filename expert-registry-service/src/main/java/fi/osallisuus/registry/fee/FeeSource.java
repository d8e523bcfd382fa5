package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.problem.Problem;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one source that a list of fee entries is narrowed to, if any. */
record FeeSource(@Nullable WorkKind kind, @Nullable UUID id) {

  static FeeSource of(@Nullable UUID reception, @Nullable UUID meeting, @Nullable UUID assignment) {
    var named =
        Stream.of(
                new FeeSource(WorkKind.RECEPTION, reception),
                new FeeSource(WorkKind.MEETING, meeting),
                new FeeSource(WorkKind.ASSIGNMENT, assignment))
            .filter(source -> source.id != null)
            .toList();
    if (named.size() > 1) {
      throw Problem.badRequest("SOURCE_TWICE", "Ask for one reception, meeting or assignment.");
    }
    return named.isEmpty() ? new FeeSource(null, null) : named.getFirst();
  }
}
