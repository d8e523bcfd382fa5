package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reply, in words for whoever said it; the receipt shows it. */
@Schema(
    example =
        """
        {"answer": "Kiitos. Siirsimme ilmoittautumisen ovelta aulaan, jotta kukaan ei kuule muiden asioita."}
        """)
record AnswerItem(@NotBlank @Size(min = 10, max = 2000) String answer) {}
