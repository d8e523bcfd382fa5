package fi.osallisuus.booking.ics;

import java.util.UUID;

/** Names of times across calendars: they never change, whatever else of the time does. */
public final class Uids {
  private Uids() {}

  public static String of(String kind, UUID id) {
    return kind + "-" + id + "@booking.osallisuus";
  }
}
