package fi.osallisuus.booking.ics;

import fi.osallisuus.kit.text.LocalText;
import java.util.Locale;

/** The words that stand in calendars. */
enum IcsWords {
  CALENDAR("Vastaanotot", "Mottagningar", "Receptions"),
  RECEPTION("Vastaanotto", "Mottagning", "Reception"),
  VISIT("Varattu aika", "Bokad tid", "Booked time"),
  OBSERVATION_SHIFT("Havainnointivuoro", "Observationspass", "Observation shift"),
  LECTURE("Luento", "Föreläsning", "Lecture"),
  MEETING("Kokous", "Möte", "Meeting"),
  NETWORK_MEETING("Verkostokokous", "Nätverksmöte", "Network meeting"),
  PANEL_MEETING("Asiakasraadin kokous", "Klientrådsmöte", "Panel meeting"),
  FORUM("Foorumi", "Forum", "Forum"),
  DIALOGUE("Dialogitilaisuus", "Dialog", "Dialogue"),
  EVENT("Tapahtuma", "Evenemang", "Event"),
  GROUP("Ryhmä", "Grupp", "Group"),
  WORKSHOP("Työpaja", "Verkstad", "Workshop"),
  COOPERATION_MEETING("Yhteistyökokous", "Samarbetsmöte", "Cooperation meeting"),
  GUIDANCE_MEETING("Asiakasohjauksen tapaaminen", "Klienthandledningsmöte", "Guidance meeting"),
  OTHER("Muu tilaisuus", "Annat tillfälle", "Other occasion"),
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
