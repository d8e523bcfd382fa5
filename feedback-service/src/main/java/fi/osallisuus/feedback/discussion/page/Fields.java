package fi.osallisuus.feedback.discussion.page;

import fi.osallisuus.feedback.discussion.page.ThreadPage.Fault;
import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody has filled in to write a post.
 *
 * @param text empty when it held an identity code: that is not even sent back
 */
record Fields(String pseudonym, String text, List<Fault> faults) {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TEXT = 2000;

  static final Fields BLANK = new Fields("", "", List.of());

  static Fields of(FormFields form, PageWords words) {
    String pseudonym = clean(form.one("pseudonym"));
    String text = clean(form.one("text"));
    var faults = new ArrayList<Fault>();
    if (refused(pseudonym)) {
      faults.add(new Fault("pseudonym", words.get("faultCode")));
      pseudonym = "";
    } else if (pseudonym.isEmpty()) {
      faults.add(new Fault("pseudonym", words.get("faultNoPseudonym")));
    } else if (pseudonym.length() > LONGEST_NAME) {
      faults.add(new Fault("pseudonym", words.get("faultLong", LONGEST_NAME)));
    }
    if (refused(text)) {
      faults.add(new Fault("text", words.get("faultCode")));
      text = "";
    } else if (text.isEmpty()) {
      faults.add(new Fault("text", words.get("faultNoText")));
    } else if (text.length() > LONGEST_TEXT) {
      faults.add(new Fault("text", words.get("faultLong", LONGEST_TEXT)));
    }
    return new Fields(pseudonym, text, faults);
  }

  Fields with(Fault fault) {
    return new Fields(pseudonym, text, List.of(fault));
  }

  /** Browsers send line ends as two characters and count them as one. */
  private static String clean(String field) {
    return field.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
  }

  private static boolean refused(String text) {
    return Screening.find(text).filter(Finding::refused).isPresent();
  }
}
