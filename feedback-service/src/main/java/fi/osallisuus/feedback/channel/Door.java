package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.ChannelKind;
import java.util.UUID;

/**
 * A channel as somebody sees it who comes in by its code.
 *
 * @param oneTime whether each answer needs an invitation of its own
 */
public record Door(UUID channelId, UUID collectionId, ChannelKind kind, boolean oneTime) {}
