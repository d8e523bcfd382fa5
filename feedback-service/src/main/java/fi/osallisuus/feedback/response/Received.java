package fi.osallisuus.feedback.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an answer was taken. No id: nobody, the respondent included, can point at an answer. */
@Schema(example = "{\"received\": true}")
public record Received(boolean received) {}
