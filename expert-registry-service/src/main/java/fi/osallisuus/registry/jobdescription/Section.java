package fi.osallisuus.registry.jobdescription;

/** What every job description of an expert says (S0-32). */
enum Section {
  PURPOSE,
  TASKS,
  NOT_DONE,
  REPORTING,
  CONFIDENTIALITY,
  NOT_TREATMENT
}
