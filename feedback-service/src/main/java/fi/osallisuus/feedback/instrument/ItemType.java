package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of item that an instrument may hold; a subset of those of a FHIR Questionnaire. */
public enum ItemType {
  /** A page of items; only at the top. */
  @JsonProperty("group")
  GROUP,
  /** One choice of several. */
  @JsonProperty("single")
  SINGLE,
  /** A whole number on a named scale, one radio button each. */
  @JsonProperty("scale")
  SCALE,
  /** Free text: screened, queued for moderation, never in an event. */
  @JsonProperty("text")
  TEXT
}
