package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages an instrument may be held in (codelist 3.21). */
public enum ItemLanguage {
  @JsonProperty("fi")
  FI("fi"),
  @JsonProperty("sv")
  SV("sv"),
  @JsonProperty("en")
  EN("en"),
  @JsonProperty("se")
  SE("se"),
  @JsonProperty("smn")
  SMN("smn"),
  @JsonProperty("sms")
  SMS("sms"),
  /** Plain Finnish: short sentences and common words. */
  @JsonProperty(ItemLanguage.PLAIN_TAG)
  PLAIN(ItemLanguage.PLAIN_TAG);

  static final String PLAIN_TAG = "fi-x-selko";

  /** Three of the five counties are bilingual, and everybody may ask for English. */
  public static final List<ItemLanguage> ALWAYS = List.of(FI, SV, EN);

  private final String tag;

  ItemLanguage(String tag) {
    this.tag = tag;
  }

  /** The language tag of BCP 47. */
  public String tag() {
    return tag;
  }

  /** The language of a page's locale; a tag that is none of ours has no text here. */
  public static Optional<ItemLanguage> of(Locale locale) {
    return of(locale.toLanguageTag()).or(() -> of(locale.getLanguage()));
  }

  /** The language of a tag. */
  public static Optional<ItemLanguage> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
