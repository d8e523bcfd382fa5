package fi.osallisuus.registry.organisation;

/** Kinds of organiser and partner; some ended before the wellbeing services counties began (S2). */
public enum OrganisationType {
  HVA,
  CITY,
  HOSPITAL_DISTRICT_HISTORIC,
  MUNICIPALITY,
  NGO,
  STATE,
  PRIVATE
}
