package fi.osallisuus.feedback.effect;

/** What kind of place it is about: residents read this, and never which ward (scenario 2). */
public enum PlaceType {
  PSYCHIATRIC_WARD,
  OPERATIVE_WARD,
  INPATIENT_WARD,
  OUTPATIENT_CLINIC,
  EMERGENCY,
  HEALTH_CENTRE,
  DENTAL_CARE,
  ADDICTION_SERVICES,
  MENTAL_HEALTH_SERVICES,
  SOCIAL_SERVICES,
  FAMILY_CENTRE,
  ELDERLY_SERVICES,
  DISABILITY_SERVICES,
  HOME_CARE,
  DIGITAL_SERVICES,
  OTHER
}
