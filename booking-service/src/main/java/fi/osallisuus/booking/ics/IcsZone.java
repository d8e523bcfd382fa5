package fi.osallisuus.booking.ics;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/** A VTIMEZONE out of the rules that Java knows, so that both always say the same. */
final class IcsZone {
  /** The first whole year of the rules that Europe has kept since. */
  private static final int RULES_SINCE = 1997;

  private static final int WEEK = 7;

  private IcsZone() {}

  static TimezoneAssignment of(ZoneId zone) {
    var component = new VTimezone(zone.getId());
    var rules = zone.getRules();
    for (var rule : rules.getTransitionRules()) {
      add(component, observance(rule, rules), zone, isSummer(rule));
    }
    if (rules.getTransitionRules().isEmpty()) {
      add(component, fixed(rules), zone, false);
    }
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private static void add(VTimezone component, Observance observance, ZoneId zone, boolean summer) {
    observance.addTimezoneName(
        TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
    if (observance instanceof DaylightSavingsTime daylight) {
      component.addDaylightSavingsTime(daylight);
    } else {
      component.addStandardTime((StandardTime) observance);
    }
  }

  private static Observance observance(ZoneOffsetTransitionRule rule, ZoneRules rules) {
    Observance observance = isSummer(rule) ? new DaylightSavingsTime() : new StandardTime();
    var onset = rule.createTransition(RULES_SINCE).getDateTimeBefore();
    observance.setDateStart(
        new DateTimeComponents(
            onset.getYear(),
            onset.getMonthValue(),
            onset.getDayOfMonth(),
            onset.getHour(),
            onset.getMinute(),
            onset.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(offset(rule.getOffsetBefore()));
    observance.setTimezoneOffsetTo(offset(rule.getOffsetAfter()));
    observance.setRecurrenceRule(yearly(rule));
    return observance;
  }

  private static Recurrence yearly(ZoneOffsetTransitionRule rule) {
    var day =
        DayOfWeek.valueOfAbbr(
            rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT));
    var yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
    int from = rule.getDayOfMonthIndicator();
    boolean last = from < 0 || from + WEEK - 1 == rule.getMonth().maxLength();
    // "The last Sunday", else "the Sunday on or after the n-th".
    return last
        ? yearly.byDay(-1, day).build()
        : yearly.byDay(day).byMonthDay(weekFrom(from)).build();
  }

  private static Integer[] weekFrom(int day) {
    var days = new Integer[WEEK];
    for (int i = 0; i < WEEK; i++) {
      days[i] = day + i;
    }
    return days;
  }

  private static Observance fixed(ZoneRules rules) {
    var standard = new StandardTime();
    var offset = offset(rules.getOffset(java.time.Instant.EPOCH));
    standard.setDateStart(new DateTimeComponents(RULES_SINCE, 1, 1, 0, 0, 0, false));
    standard.setTimezoneOffsetFrom(offset);
    standard.setTimezoneOffsetTo(offset);
    return standard;
  }

  private static boolean isSummer(ZoneOffsetTransitionRule rule) {
    return rule.getOffsetAfter().getTotalSeconds() > rule.getOffsetBefore().getTotalSeconds();
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }
}
