package fi.osallisuus.feedback.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body as the registry last told of it. */
@Entity
class Body {
  @Id private UUID id;
  private String county;
  private String kind;
  private @Nullable UUID unitId;
  private String missingSectors;
  private boolean active;
  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Body() {}

  Body(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void learn(BodyIntake.BodyChanged told) {
    if (told.version() <= version) {
      return;
    }
    version = told.version();
    kind = told.kind();
    unitId = told.unitId();
    var present =
        told.members().stream()
            .map(BodyIntake.Members::sector)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    missingSectors =
        told.expectedSectors().stream()
            .filter(sector -> !present.contains(sector))
            .sorted()
            .collect(Collectors.joining(","));
    active = told.status().equals("ACTIVE");
  }

  KnownBody known() {
    List<String> missing =
        Stream.of(missingSectors.split(",")).filter(sector -> !sector.isEmpty()).toList();
    return new KnownBody(kind, unitId, missing, active);
  }
}
