package fi.osallisuus.feedback.response;

/** That an answer was taken. No id: nobody, the respondent included, can point at an answer. */
public record Received(boolean received) {}
