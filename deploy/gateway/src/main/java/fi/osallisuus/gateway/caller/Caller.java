package fi.osallisuus.gateway.caller;

import java.time.Instant;

/** Whom a verified token speaks for: the client program, the account behind it, and until when. */
public record Caller(String client, String account, Instant expires) {

  /** Where the exchange keeps it; absent for public requests. */
  public static final String ATTRIBUTE = Caller.class.getName();
}
