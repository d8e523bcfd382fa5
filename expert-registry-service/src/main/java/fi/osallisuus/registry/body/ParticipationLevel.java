package fi.osallisuus.registry.body;

/** At which level of the service system people take part (codelists 3.12, S1-03). */
public enum ParticipationLevel {
  OWN_SERVICE,
  UNIT,
  SECTOR,
  COUNTY,
  DECISION_MAKING
}
