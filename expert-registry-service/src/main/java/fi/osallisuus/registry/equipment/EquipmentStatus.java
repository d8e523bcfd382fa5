package fi.osallisuus.registry.equipment;

import java.util.Set;

/** Where a thing is (S0-26); what came back is wiped and checked before it is lent again. */
enum EquipmentStatus {
  AVAILABLE,
  HANDED_OUT,
  RETURNED,
  LOST;

  Set<EquipmentStatus> next() {
    return switch (this) {
      case AVAILABLE -> Set.of(HANDED_OUT, LOST);
      case HANDED_OUT -> Set.of(RETURNED, LOST);
      case RETURNED -> Set.of(AVAILABLE, LOST);
      case LOST -> Set.of(RETURNED);
    };
  }
}
