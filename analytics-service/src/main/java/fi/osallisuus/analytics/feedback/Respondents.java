package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.report.Population;

/** Those who answered one instrument. */
record Respondents(String instrument) implements Population {

  @Override
  public String name() {
    return "CHOICES/" + instrument;
  }
}
