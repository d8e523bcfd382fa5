package fi.osallisuus.kit.inbox;

import org.jspecify.annotations.Nullable;

/** This event can never be handled as it is; it goes to the dead-letter topic. */
public class PoisonEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PoisonEvent(String message) {
    this(message, null);
  }

  public PoisonEvent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
