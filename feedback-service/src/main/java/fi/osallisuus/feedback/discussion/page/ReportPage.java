package fi.osallisuus.feedback.discussion.page;

import java.util.List;

/** Asks what is wrong with a post. */
record ReportPage(String address, String back, List<Choice> reasons, boolean missing) {

  /** One reason to choose. */
  record Choice(String code, String label) {}
}
