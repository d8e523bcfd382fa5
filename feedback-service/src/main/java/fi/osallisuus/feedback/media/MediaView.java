package fi.osallisuus.feedback.media;

import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A video or recording, and what to know before one follows the link. */
@Schema(
    name = "MediaLink",
    example =
        """
        {"id": "0195c1f2-7a30-7c14-8c3e-0c7be1a90c17", "title": {"fi": "Kehittäjäkumppanuus"},\
         "url": "https://video.example.fi/esittely", "audience": "PUBLIC", "duration": "PT1M39S", "language": "fi",\
         "captions": true, "peopleConsented": true, "checkedOn": "2026-03-20", "dead": false, "version": 1}
        """)
public record MediaView(
    UUID id,
    LocalText title,
    String url,
    MediaAudience audience,
    String duration,
    String language,
    boolean captions,
    boolean peopleConsented,
    LocalDate checkedOn,
    boolean dead,
    long version) {}
