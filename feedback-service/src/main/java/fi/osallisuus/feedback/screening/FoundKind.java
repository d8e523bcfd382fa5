package fi.osallisuus.feedback.screening;

import fi.osallisuus.kit.text.LocalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text can hold that a person has to judge, and the words that stand in its place. */
public enum FoundKind {
  /** Shaped like a personal identity code without its sign; a true one is refused at the door. */
  POSSIBLE_IDENTITY_CODE("tunnus poistettu", "beteckning borttagen", "code removed"),
  IBAN("tilinumero poistettu", "kontonummer borttaget", "account number removed"),
  EMAIL("sähköposti poistettu", "e-postadress borttagen", "e-mail removed"),
  PHONE("puhelinnumero poistettu", "telefonnummer borttaget", "phone number removed"),
  STREET_ADDRESS("osoite poistettu", "adress borttagen", "address removed"),
  LICENCE_PLATE("rekisterinumero poistettu", "registernummer borttaget", "plate removed"),
  /** On the unit's own list: a job title takes its place, as staff are not to be named. */
  STAFF_NAME("työntekijä", "en anställd", "a member of staff"),
  NAME("nimi poistettu", "namn borttaget", "name removed"),
  DATE("päivä poistettu", "datum borttaget", "date removed"),
  TIME("kellonaika poistettu", "klockslag borttaget", "time removed"),
  AGE("ikä poistettu", "ålder borttagen", "age removed"),
  /** With a small unit it may point at one person; only a person can tell. */
  DIAGNOSIS,
  SELF_HARM,
  VIOLENCE,
  /** Written in a language whose words of danger are not known here. */
  LANGUAGE_NOT_SCREENED;

  private final @Nullable LocalText mark;

  FoundKind() {
    this.mark = null;
  }

  FoundKind(String fi, String sv, String en) {
    this.mark = new LocalText(fi, sv, en);
  }

  /** The words that a suggestion puts in its place; empty for what is to be read, not masked. */
  Optional<String> mark(String language) {
    return Optional.ofNullable(mark).map(text -> "[" + in(text, language) + "]");
  }

  private static String in(LocalText text, String language) {
    return switch (language) {
      case "sv" -> text.sv() == null ? text.fi() : text.sv();
      case "en" -> text.en() == null ? text.fi() : text.en();
      default -> text.fi();
    };
  }

  /** Whether somebody has to look the same day, whatever else becomes of the text. */
  public boolean danger() {
    return this == SELF_HARM || this == VIOLENCE;
  }
}
