package fi.osallisuus.booking.engagement;

/** Who produces it (S1-04), in the words of the registry's initiatives. */
enum ProducedBy {
  PROFESSIONALS,
  CLIENTS,
  TOGETHER
}
