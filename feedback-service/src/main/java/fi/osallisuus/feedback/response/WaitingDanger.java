package fi.osallisuus.feedback.response;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that tells of danger and whose answer still waits for others to hide among. */
@Schema(
    examples =
        """
        {"collectionId":"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17","linkId":"IMPROVE","language":"fi",\
        "text":"En jaksa enää elää."}""")
record WaitingDanger(UUID collectionId, String linkId, String language, String text) {}
