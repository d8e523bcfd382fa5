package fi.osallisuus.registry.matching;

/** Why the county cannot serve a request; the one who asked sees it. */
enum RequestRefusal {
  NO_EXPERT_FREE,
  NOT_A_TASK_FOR_EXPERTS,
  WITHDRAWN_BY_AGREEMENT,
  OTHER
}
