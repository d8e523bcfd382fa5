package fi.osallisuus.kit.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** The days on which Finnish offices are closed: public holidays and the two eves (S0-22). */
public enum Holiday {
  NEW_YEAR(on(Month.JANUARY, 1), "Uudenvuodenpäivä", "Nyårsdagen", "New Year's Day"),
  EPIPHANY(on(Month.JANUARY, 6), "Loppiainen", "Trettondagen", "Epiphany"),
  GOOD_FRIDAY(easter(-2), "Pitkäperjantai", "Långfredagen", "Good Friday"),
  EASTER_SUNDAY(easter(0), "Pääsiäispäivä", "Påskdagen", "Easter Sunday"),
  EASTER_MONDAY(easter(1), "Toinen pääsiäispäivä", "Annandag påsk", "Easter Monday"),
  MAY_DAY(on(Month.MAY, 1), "Vappu", "Första maj", "May Day"),
  ASCENSION(easter(39), "Helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
  WHIT_SUNDAY(easter(49), "Helluntaipäivä", "Pingstdagen", "Whit Sunday"),
  MIDSUMMER_EVE(
      firstFrom(FRIDAY, Month.JUNE, 19), "Juhannusaatto", "Midsommarafton", "Midsummer Eve"),
  MIDSUMMER_DAY(
      firstFrom(SATURDAY, Month.JUNE, 20), "Juhannuspäivä", "Midsommardagen", "Midsummer Day"),
  ALL_SAINTS(
      firstFrom(SATURDAY, Month.OCTOBER, 31), "Pyhäinpäivä", "Alla helgons dag", "All Saints' Day"),
  INDEPENDENCE_DAY(
      on(Month.DECEMBER, 6), "Itsenäisyyspäivä", "Självständighetsdagen", "Independence Day"),
  CHRISTMAS_EVE(on(Month.DECEMBER, 24), "Jouluaatto", "Julafton", "Christmas Eve"),
  CHRISTMAS_DAY(on(Month.DECEMBER, 25), "Joulupäivä", "Juldagen", "Christmas Day"),
  BOXING_DAY(on(Month.DECEMBER, 26), "Tapaninpäivä", "Annandag jul", "Boxing Day");

  private final IntFunction<LocalDate> rule;
  private final String fi;
  private final String sv;
  private final String en;

  Holiday(IntFunction<LocalDate> rule, String fi, String sv, String en) {
    this.rule = rule;
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  public LocalDate in(int year) {
    return rule.apply(year);
  }

  /** The holiday on that day; holidays on a weekend are not moved to a weekday. */
  public static Optional<Holiday> on(LocalDate date) {
    return Arrays.stream(values()).filter(h -> h.in(date.getYear()).equals(date)).findFirst();
  }

  public String fi() {
    return fi;
  }

  public String sv() {
    return sv;
  }

  public String en() {
    return en;
  }

  private static IntFunction<LocalDate> on(Month month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static IntFunction<LocalDate> firstFrom(DayOfWeek weekday, Month month, int day) {
    return year -> LocalDate.of(year, month, day).with(nextOrSame(weekday));
  }

  private static IntFunction<LocalDate> easter(int plusDays) {
    return year -> easterSunday(year).plusDays(plusDays);
  }

  /**
   * The anonymous Gregorian computus; checked in tests against a holiday library for 1950 to 2100.
   */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int leapCorrection = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + leapCorrection + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
