package fi.osallisuus.feedback.action;

import java.util.UUID;

/**
 * Told in the transaction in which an action takes a step, so that what it came from can follow.
 */
public record ActionMoved(UUID actionId, ActionStatus status, Origin origin) {}
