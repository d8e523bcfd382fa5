package fi.osallisuus.kit.delivery;

import org.jspecify.annotations.Nullable;

/** A message could not be handed over; carries a code and never the address. */
public final class NotSent extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final boolean forGood;

  private NotSent(String code, boolean forGood, @Nullable Throwable cause) {
    super(code, cause);
    this.code = code;
    this.forGood = forGood;
  }

  /** Worth another try later. */
  static NotSent forNow(String code, @Nullable Throwable cause) {
    return new NotSent(code, false, cause);
  }

  /** The receiver has said no; another try would hear the same. */
  static NotSent forGood(String code) {
    return new NotSent(code, true, null);
  }

  public String code() {
    return code;
  }

  public boolean isForGood() {
    return forGood;
  }
}
