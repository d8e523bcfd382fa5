package fi.osallisuus.feedback.instrument;

import java.util.List;
import java.util.UUID;

/** An instrument version as other features need to know it. */
public record Wording(
    UUID id,
    String key,
    String instrumentVersion,
    String definitionHash,
    boolean published,
    List<Audience> audiences) {}
