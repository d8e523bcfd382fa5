package fi.osallisuus.registry.equipment;

/** What sort of thing is lent. */
enum EquipmentKind {
  TABLET,
  PHONE,
  ALARM,
  KEY,
  OTHER
}
