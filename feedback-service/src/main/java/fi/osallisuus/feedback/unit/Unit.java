package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the registry last told of it. */
@Entity
class Unit {
  @Id private UUID id;
  private String county;
  private String nameFi;
  private @Nullable String nameSv;
  private @Nullable String nameEn;
  private boolean active;
  private @Nullable String kind;
  private @Nullable UUID parentId;
  private @Nullable String serviceLine;
  private @Nullable String level;
  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Unit() {}

  Unit(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void learn(UnitIntake.UnitChanged told) {
    if (told.version() <= version) {
      return;
    }
    version = told.version();
    nameFi = told.name().fi();
    nameSv = told.name().sv();
    nameEn = told.name().en();
    active = told.active();
    kind = told.kind();
    parentId = told.parentId();
    serviceLine = told.serviceLine();
    level = told.level();
  }

  KnownUnit known() {
    return new KnownUnit(
        id, new LocalText(nameFi, nameSv, nameEn), active, kind, parentId, serviceLine, level);
  }
}
