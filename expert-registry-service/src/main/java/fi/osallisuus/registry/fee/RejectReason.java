package fi.osallisuus.registry.fee;

/** Why an entry is not paid; codes only, so that no note about anybody can be made. */
enum RejectReason {
  NOT_WORKED,
  WRONG_QUANTITY,
  WRONG_MODEL,
  DUPLICATE
}
