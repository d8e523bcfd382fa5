package fi.osallisuus.booking.appointment;

/** Why the provider cancels; a code, never a text. */
public enum ProviderReason {
  EXPERT_ABSENT,
  ROOM,
  SAFETY,
  CLOSURE,
  OTHER
}
