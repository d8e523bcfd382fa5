package fi.osallisuus.registry.fee;

/** What an expert paid to be there (codelists 3.15). */
public enum ExpenseKind {
  KM,
  TICKET,
  MEAL,
  OTHER
}
