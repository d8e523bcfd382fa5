package fi.osallisuus.booking.ics;

import fi.osallisuus.kit.text.LocalText;
import java.util.Locale;

/** The words that stand in calendars. */
enum IcsWords {
  CALENDAR("Vastaanotot", "Mottagningar", "Receptions"),
  RECEPTION("Vastaanotto", "Mottagning", "Reception"),
  VISIT("Varattu aika", "Bokad tid", "Booked time"),
  CANCELLED("Peruttu", "Inställd", "Cancelled"),
  ON_DUTY("Päivystäjä", "Jour", "On duty"),
  SLOTS("Aikoja", "Tider", "Times"),
  CHANGE(
      "Voit siirtää tai perua ajan varauskoodillasi.",
      "Du kan flytta eller avboka tiden med din bokningskod.",
      "You can move or cancel the time with your booking code.");

  private final LocalText text;

  IcsWords(String fi, String sv, String en) {
    text = new LocalText(fi, sv, en);
  }

  String in(Locale language) {
    return text.in(language);
  }
}
