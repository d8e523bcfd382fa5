package fi.osallisuus.feedback.follow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that this sender has taken on.
 *
 * @param changeId what was published; null: asks to confirm
 * @param sealed the address and the code of the link, closed
 */
@SuppressWarnings("ArrayRecordComponent") // is opened and thrown away, never compared
record Letter(
    UUID id,
    UUID follower,
    @Nullable UUID changeId,
    byte[] sealed,
    String language,
    int attempts) {}
