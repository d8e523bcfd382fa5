package fi.osallisuus.registry.unit;

import org.jspecify.annotations.Nullable;

/** The levels of a county's structure, each with the kind that stands above it (S0-44). */
public enum UnitKind {
  AREA(null),
  CENTRE(AREA),
  TEAM(CENTRE);

  private final @Nullable UnitKind above;

  UnitKind(@Nullable UnitKind above) {
    this.above = above;
  }

  @Nullable UnitKind above() {
    return above;
  }
}
