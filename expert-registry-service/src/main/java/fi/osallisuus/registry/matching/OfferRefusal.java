package fi.osallisuus.registry.matching;

/** Why an expert declines, if the expert wants to say so; only the coordinator sees it. */
enum OfferRefusal {
  NO_TIME,
  TOO_FAR,
  NOT_MY_THEME,
  FEE,
  OTHER
}
