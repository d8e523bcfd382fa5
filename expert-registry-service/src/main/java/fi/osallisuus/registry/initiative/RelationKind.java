package fi.osallisuus.registry.initiative;

/** How an initiative elsewhere belongs to this one. */
enum RelationKind {
  INSPIRED_BY,
  FUNDED_BY,
  CONTINUED_BY,
  PART_OF,
  SIBLING,
  ADAPTED_IN
}
