package fi.osallisuus.registry.orientation;

/** What there is to do; a network is built when every sector has a verified partner (S4-14). */
enum ItemType {
  TASK,
  READING,
  DISCUSSION,
  VISIT,
  COURSE,
  NETWORK_TASK
}
