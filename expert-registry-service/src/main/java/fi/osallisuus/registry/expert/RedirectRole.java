package fi.osallisuus.registry.expert;

/** What someone is offered who cannot be an expert by experience yet (S1-29). */
public enum RedirectRole {
  DEVELOPER_CLIENT,
  COURSE
}
