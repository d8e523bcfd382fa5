package fi.osallisuus.feedback.screening;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import fi.osallisuus.kit.screening.Screening;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is known by its shape: contact data, places, plates, days, times and ages. */
final class Shapes {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]*\\s)?[\\p{L}-]{2,}(?:katu|kadu|tie|kuja|polku|polu|väylä|raitti|raiti|rinne|rintee|kaari|puistikko|puistiko|bulevardi|esplanadi|aukio|tori|gata|gatan|väg|vägen|stig|stigen|gränd|gränden|allén|torget|backen|plan|planen)\\p{L}{0,4}\\s+\\d{1,4}(?:\\s?[A-Za-zÅÄÖåäö](?!\\p{L}))?(?:\\s?\\d{1,3}(?![\\p{L}\\p{N}.]))?"
              + "|(?<![\\p{L}\\p{N}])\\d{1,4}\\s\\p{Lu}\\p{L}+\\s(?:Street|Road|Avenue|Lane|Drive|Close)(?!\\p{L})"
              + "|(?<![\\p{L}\\p{N}])\\d{5}\\s+\\p{Lu}\\p{L}{2,}",
          0);

  private static final Pattern PLATE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([A-ZÅÄÖ]{2,3})-\\d{1,3}(?![\\p{L}\\p{N}-])");

  /** Questionnaires and classifications that look like plates. */
  private static final Set<String> NO_PLATES =
      Set.of("ICD", "PHQ", "GAD", "BDI", "DSM", "EQ", "SF", "CT", "BMI", "OMA");

  private static final String MONTH =
      "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}{0,4}"
          + "|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
          + "|January|February|March|May|June|July|August|October";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:0?[1-9]|1[0-2])\\.(?:\\s?(?:19|20)?\\d{2})?(?!\\d)"
              + "|(?<!\\d)(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
              + "|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?:/(?:19|20)?\\d{2})?(?!\\d)"
              + "|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?:\\.|:e|st|nd|rd|th)?\\s(?:"
              + MONTH
              + ")(?!\\p{L})(?:\\s(?:19|20)\\d{2})?"
              + "|(?<!\\p{L})(?:"
              + MONTH
              + ")\\s(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\p{L})(?:kello|klockan|klo\\.?|kl\\.?)\\s?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?(?!\\d)"
              + "|(?<![\\p{L}\\p{N}:.])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])"
              + "|(?<![\\p{L}\\p{N}:.])(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGE =
      Pattern.compile(
          "(?<!\\d)\\d{1,3}\\s?-?\\s?(?:vuotias|vuotiaa|vuotta\\s+vanh|årig|år\\s+gammal|years?[\\s-]old)\\p{L}{0,6}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CODE_WITHOUT_SIGN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\d{6}\\s?\\d{3}[0-9A-Z](?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private Shapes() {}

  static Stream<Found> find(String text) {
    return Stream.of(
            identityCodes(text),
            matches(FoundKind.EMAIL, EMAIL, text),
            IBAN.matcher(text)
                .results()
                .filter(m -> Iban.looksTrue(m.group()))
                .map(m -> new Found(FoundKind.IBAN, m.start(), m.end())),
            phones(text),
            matches(FoundKind.STREET_ADDRESS, STREET, text),
            PLATE
                .matcher(text)
                .results()
                .filter(m -> !NO_PLATES.contains(m.group(1)))
                .map(m -> new Found(FoundKind.LICENCE_PLATE, m.start(), m.end())),
            matches(FoundKind.DATE, DATE, text),
            matches(FoundKind.TIME, TIME, text),
            matches(FoundKind.AGE, AGE, text))
        .flatMap(found -> found);
  }

  /** The kit has refused every true code; what is left is shaped like one. */
  private static Stream<Found> identityCodes(String text) {
    return CODE_WITHOUT_SIGN
        .matcher(text)
        .results()
        .filter(m -> Screening.find(m.group()).isPresent())
        .map(m -> new Found(FoundKind.POSSIBLE_IDENTITY_CODE, m.start(), m.end()));
  }

  /** The library knows which runs of digits can be dialled, in Finland and abroad. */
  private static Stream<Found> phones(String text) {
    if (text.chars().filter(Character::isDigit).limit(5).count() < 5) {
      return Stream.empty(); // Nearly every text: the search below is the dearest of all.
    }
    var found =
        PhoneNumberUtil.getInstance().findNumbers(text, "FI", Leniency.VALID, Long.MAX_VALUE);
    return StreamSupport.stream(found.spliterator(), false)
        .map(m -> new Found(FoundKind.PHONE, m.start(), m.end()));
  }

  private static Stream<Found> matches(FoundKind kind, Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> new Found(kind, m.start(), m.end()));
  }
}
