package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of item that an instrument may hold; a subset of those of a FHIR Questionnaire. */
public enum ItemType {
  /** A page of items; only at the top. */
  @JsonProperty("group")
  GROUP,
  /** Words between questions; nobody answers them. */
  @JsonProperty("display")
  DISPLAY,
  /** Yes or no. */
  @JsonProperty("boolean")
  BOOLEAN,
  /** One choice of several. */
  @JsonProperty("single")
  SINGLE,
  /** Any number of several choices; an exclusive one ("none of these") stands alone. */
  @JsonProperty("multi")
  MULTI,
  /** A whole number on a named scale, one radio button each. */
  @JsonProperty("scale")
  SCALE,
  /** A named scale of three or five steps, each with a face and its words. */
  @JsonProperty("faces")
  FACES,
  /** A whole number within limits. */
  @JsonProperty("integer")
  INTEGER,
  /** A number within limits, with up to four decimals. */
  @JsonProperty("decimal")
  DECIMAL,
  /** A day, kept by its month only: a day could be held against a calendar of visits. */
  @JsonProperty("date")
  DATE,
  /** Free text: screened, queued for moderation, never in an event. */
  @JsonProperty("text")
  TEXT,
  /** The same on one line. */
  @JsonProperty("string")
  STRING,
  /** Options in an order, the dearest first. */
  @JsonProperty("ranking")
  RANKING,
  /** A statement to tick; required, it must be ticked before anything is sent. */
  @JsonProperty("consent")
  CONSENT;

  /** Whether an answer is one or several of the item's options. */
  public boolean chooses() {
    return this == SINGLE || this == MULTI || this == RANKING;
  }

  /** Whether an answer is a step of a named scale. */
  public boolean scaled() {
    return this == SCALE || this == FACES;
  }

  /** Whether an answer is words of the respondent's own. */
  public boolean worded() {
    return this == TEXT || this == STRING;
  }

  /** Whether an answer is a number that comes with limits. */
  public boolean counted() {
    return this == INTEGER || this == DECIMAL;
  }

  /** Whether an answer is true or false. */
  public boolean ticked() {
    return this == BOOLEAN || this == CONSENT;
  }

  /** Whether answers can be compared by size. */
  public boolean ordered() {
    return scaled() || counted() || this == DATE;
  }
}
