package fi.osallisuus.registry.meeting;

/** Why a meeting is not held. */
enum CancelReason {
  TOO_FEW,
  CHAIR_ABSENT,
  PLACE,
  CLOSURE,
  OTHER
}
