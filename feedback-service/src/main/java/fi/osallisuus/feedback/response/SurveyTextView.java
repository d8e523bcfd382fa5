package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.moderation.ReadableText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A released text of a survey: no week, no channel and no other answer stands beside it. */
@Schema(
    name = "SurveyText",
    examples =
        """
        {"id":"7d1a3c52-6f0e-4b8e-9a55-0d2f4f3b9c10","linkId":"IMPROVE","language":"fi",\
        "redacted":true,"text":"[työntekijä] oli ystävällinen, mutta odotin kauan."}""")
record SurveyTextView(UUID id, String linkId, String language, boolean redacted, String text) {

  static SurveyTextView of(ReadableText text) {
    return new SurveyTextView(
        text.textId(), text.part(), text.language(), text.redacted(), text.text());
  }
}
