package fi.osallisuus.feedback.item;

/** Where an item comes from. */
public enum ItemKind {
  /** From the residents' channel (S2-05). */
  RESIDENT,
  /** A free text of a survey that a moderator has let go. */
  SURVEY_TEXT,
  /** A finding of an observation shift. */
  OBSERVATION,
  /** Said to a professional, who wrote down the gist; second-hand, and never in the NPS (S3-26). */
  ORAL,
  /** What a developer client says of a service, not of a case (S1-05). */
  NEED,
  /** What an expert tells of their own life, with a consent that can be withdrawn (S3-17). */
  STORY
}
