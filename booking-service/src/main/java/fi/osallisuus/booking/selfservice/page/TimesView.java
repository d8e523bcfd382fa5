package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/**
 * Free times to choose from: for a new booking, or for another time of one that stands.
 *
 * @param code of the booking that is moved; empty for a new one
 * @param action where the choice is sent
 * @param waiting where to ask for a time that is not free; empty when one is moved
 * @param from the first day shown, and where to look before and after; empty if nowhere
 */
record TimesView(
    String code,
    String action,
    String title,
    String intro,
    String fault,
    List<PageWording.Row> rows,
    String period,
    List<Day> days,
    String from,
    String earlier,
    String later,
    String nextFree,
    String nextFreeText,
    String waiting,
    List<LanguageChoice> languageChoices) {

  /** The free times of one day. */
  record Day(String name, List<Time> times) {}

  /**
   * One free time.
   *
   * @param value what the form sends: reception and start
   * @param full the time with its day and host, for who hears the page
   */
  record Time(String value, String clock, String host, String full) {}
}
