package fi.osallisuus.booking.referral;

/** The only thing kept of a client, as the client says it; nothing else is asked (S0-45). */
public enum ClientType {
  OWN_EXPERIENCE,
  NEXT_OF_KIN,
  UNDISCLOSED;

  /** Somebody with an addiction is first assessed by a professional; who does not say is too. */
  public boolean needsDecision() {
    return this != NEXT_OF_KIN;
  }
}
