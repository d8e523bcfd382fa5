package fi.osallisuus.booking.site;

import java.util.List;

/** A site's calendar, day by day. */
record CalendarView(String timeZone, List<CalendarDay> days) {}
