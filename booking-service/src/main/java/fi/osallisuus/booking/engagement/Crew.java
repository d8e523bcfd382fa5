package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who makes an engagement happen: experts, those of them who produce it, and a work pair. */
@Embeddable
record Crew(UUID[] expertIds, UUID[] producerIds, UUID[] pairIds) {

  static Crew of(List<UUID> experts, List<UUID> producers, List<UUID> pair) {
    return new Crew(
        experts.toArray(UUID[]::new), producers.toArray(UUID[]::new), pair.toArray(UUID[]::new));
  }

  List<UUID> experts() {
    return List.of(expertIds);
  }

  List<UUID> producers() {
    return List.of(producerIds);
  }

  List<UUID> pair() {
    return List.of(pairIds);
  }

  boolean has(List<UUID> any) {
    return Arrays.stream(expertIds).anyMatch(any::contains);
  }

  /** Other experts; who produced it goes on only when still among them. */
  Crew with(List<UUID> experts) {
    return of(experts, producers().stream().filter(experts::contains).toList(), pair());
  }
}
