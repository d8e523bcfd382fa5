package fi.osallisuus.analytics.report;

/** The people whose record or answer a figure stands on; the difference guard watches each. */
public interface Population {
  String name();
}
