package fi.osallisuus.registry.preparation;

/** How far an item of the preparation is; what is not needed here is said so, not deleted. */
enum ItemState {
  OPEN,
  IN_PROGRESS,
  DONE,
  NOT_NEEDED
}
