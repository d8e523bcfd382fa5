package fi.osallisuus.kit.delivery;

import java.util.UUID;

/**
 * A message in the words and with the address it leaves with; prints without either.
 *
 * @param id the same at every try, so that a receiver can tell a second try from a second message
 */
public record Outgoing(UUID id, Channel channel, String to, String subject, String text) {

  @Override
  public String toString() {
    return "Outgoing[" + id + ", " + channel + "]";
  }
}
