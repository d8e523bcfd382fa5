package fi.osallisuus.booking.selfservice.page;

/** A page to show. */
record Shown(int status, String html) {

  static Shown ok(String html) {
    return new Shown(200, html);
  }
}
