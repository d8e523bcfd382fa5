package fi.osallisuus.local;

/**
 * Something the person at the keyboard can put right; its message is one line that says what and
 * how.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
