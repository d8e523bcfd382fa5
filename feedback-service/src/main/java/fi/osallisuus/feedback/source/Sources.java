package fi.osallisuus.feedback.source;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** Asks the features what they keep. */
@ApplicationScoped
public class Sources {
  private final Instance<SourceKeeper> keepers;

  Sources(@Any Instance<SourceKeeper> keepers) {
    this.keepers = keepers;
  }

  /** Refuses what nobody here keeps; what the registry keeps is believed. */
  public void require(List<Source> sources, String pointer) {
    if (new HashSet<>(sources).size() < sources.size()) {
      throw Problem.unprocessable("SOURCE_REPEATED", "A source is named twice.").at(pointer);
    }
    for (int i = 0; i < sources.size(); i++) {
      if (voices(sources.get(i)).isEmpty()) {
        throw Problem.unprocessable("SOURCE_UNKNOWN", "The county has no such source.")
            .at(pointer + "/" + i);
      }
    }
  }

  /** How many voices stand behind all of these. */
  public int voices(Collection<Source> sources) {
    return sources.stream().mapToInt(source -> voices(source).orElse(0)).sum();
  }

  private OptionalInt voices(Source source) {
    var keep = keepers.stream().filter(keeper -> keeper.kinds().contains(source.kind())).toList();
    if (keep.isEmpty()) {
      return OptionalInt.of(1);
    }
    return keep.stream()
        .map(keeper -> keeper.voices(source.id()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
