package fi.osallisuus.feedback.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A discussion with what a post in it needs. */
@Schema(
    examples =
        """
        {"discussion":{"id":"0197e3a0-0000-7000-8000-0000000000d1",\
        "title":{"fi":"Osallisuuden esteet"},"intro":{"fi":"Mikä estää?"},"tags":["OBSTACLES"],\
        "moderation":"PRE","status":"OPEN","openedOn":"2026-10-01","visiblePosts":42},\
        "startStamp":"1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n"}""")
public record PublicThread(
    PublicDiscussion discussion,
    @Schema(description = "Goes back with a post; one post each.") String startStamp) {}
