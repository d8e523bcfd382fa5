package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.channel.Door;
import java.util.UUID;

/** A paired tablet as other features need to know it. */
public record KnownTablet(UUID id, String name, Door door, boolean testMode) {}
