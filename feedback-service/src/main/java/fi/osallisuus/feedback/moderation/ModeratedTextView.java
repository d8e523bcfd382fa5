package fi.osallisuus.feedback.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.screening.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text as its moderators see it. */
@Schema(
    name = "ModeratedText",
    examples =
        """
        {"id":"7d1a3c52-6f0e-4b8e-9a55-0d2f4f3b9c10","kind":"SURVEY",\
        "subjectId":"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17","part":"IMPROVE","language":"fi",\
        "receivedOn":"2026-03-23","dueOn":"2026-04-01","status":"SUSPECT",\
        "text":"Kiitos Maijalle, soittakaa 040 123 4567","suggestion":"Kiitos [nimi poistettu],\
         soittakaa [puhelinnumero poistettu]","findings":[{"kind":"NAME","from":7,"to":15},\
        {"kind":"PHONE","from":27,"to":39}],"danger":"NONE","appeal":"NONE","reports":0,"version":1}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ModeratedTextView(
    UUID id,
    TextKind kind,
    @Schema(
            description =
                "Of a survey the collection; else the item, report, proposal or discussion.")
        UUID subjectId,
    @Schema(description = "Which text of the subject, such as the item of a survey.") String part,
    @Nullable UUID unitId,
    String language,
    @Schema(description = "Of a survey the Monday of the answer's week: nothing finer is known.")
        LocalDate receivedOn,
    LocalDate dueOn,
    TextStatus status,
    @Schema(description = "As it was written; absent once it has been erased.")
        @Nullable String text,
    @Schema(description = "The text with what was found masked, to start from.")
        @Nullable String suggestion,
    List<Found> findings,
    @Nullable String publishedText,
    @Nullable LocalDate readableFrom,
    @Schema(description = "Why something was taken out.") List<RedactionReason> redactions,
    @Nullable HideReason hideReason,
    @Nullable LocalDate decidedOn,
    @Schema(description = "OPEN: somebody has to look today.") DangerCare.State danger,
    @Nullable DangerOutcome dangerOutcome,
    @Nullable LocalDate attendedOn,
    Appeal.State appeal,
    @Nullable String appealWords,
    @Nullable LocalDate appealedOn,
    @Nullable String appealAnswer,
    @Schema(description = "How often readers have pointed it out since somebody last looked.")
        int reports,
    long version) {}
