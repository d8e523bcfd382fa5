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
  // The registry's version, not a lock: only one consumer writes here.
  private long version;

  protected Unit() {}

  Unit(UUID id, String county) {
    this.id = id;
    this.county = county;
    this.version = -1;
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void learn(long newVersion, LocalText name, boolean isActive) {
    if (newVersion <= version) {
      return;
    }
    version = newVersion;
    nameFi = name.fi();
    nameSv = name.sv();
    nameEn = name.en();
    active = isActive;
  }

  KnownUnit known() {
    return new KnownUnit(new LocalText(nameFi, nameSv, nameEn), active);
  }
}
