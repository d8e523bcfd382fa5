package fi.osallisuus.kit.screening;

/** What a text was found to contain; never the text itself, so that it can be logged and sent. */
public record Finding(Kind kind) {

  /** What was found, and with it what is done about it. */
  public enum Kind {
    /** Refused: a personal identity code, also a mistyped one. */
    IDENTITY_CODE,
    /**
     * Held for a person to look at: shaped like a code without its sign, but the check is wrong.
     */
    POSSIBLE_IDENTITY_CODE,
    /** The rest may be meant (a resident asks for a reply), so it is masked or moderated. */
    IBAN,
    PHONE,
    EMAIL
  }

  public boolean refused() {
    return kind == Kind.IDENTITY_CODE;
  }
}
