package fi.osallisuus.feedback.response;

/**
 * What keeps an answer from being taken.
 *
 * @param linkId the item, or empty when the whole sheet is meant
 */
public record Fault(String linkId, Kind kind) {

  /** The kinds of fault; a page has words for each in three languages. */
  public enum Kind {
    UNKNOWN_ITEM("The instrument has no such item."),
    NOT_ASKED("With the other answers this item is not asked."),
    INVALID("The value is none of those that the item offers."),
    REQUIRED("This item needs an answer."),
    TOO_LONG("The text is too long."),
    OUT_OF_RANGE("The number lies outside the limits of the item."),
    NAMED_TWICE("The same option is named twice."),
    NOT_ALONE("One of the chosen options excludes all others."),
    TOO_MANY("More options are named than the item takes."),
    PERSONAL_IDENTITY_CODE("A personal identity code must not be sent; leave it out."),
    EMPTY("There is no answer at all.");

    private final String message;

    Kind(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }
}
