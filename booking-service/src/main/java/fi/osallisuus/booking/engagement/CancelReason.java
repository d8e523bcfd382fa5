package fi.osallisuus.booking.engagement;

/** Why an engagement does not happen; a code, never a text. */
enum CancelReason {
  EXPERT_ABSENT,
  ROOM,
  WARD,
  SAFETY,
  CLOSURE,
  TOO_FEW_PARTICIPANTS,
  MERGED,
  OTHER
}
