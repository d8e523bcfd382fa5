package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an engagement is held: on a ward, at a site, online, or at another named place. */
@Embeddable
record Venue(
    @Nullable UUID wardId,
    @Nullable UUID siteId,
    @Nullable UUID roomId,
    @Nullable UUID deviceId,
    boolean online,
    @Nullable String place) {

  /** A hybrid meeting is at a site and online; a ward stands alone. */
  boolean isSomewhere() {
    return siteId != null || online || place != null;
  }

  Venue in(@Nullable UUID room, @Nullable UUID device) {
    return new Venue(
        wardId,
        siteId,
        room == null ? roomId : room,
        device == null ? deviceId : device,
        online,
        place);
  }
}
