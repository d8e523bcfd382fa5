package fi.osallisuus.booking.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room as the API shows it. */
record RoomView(
    UUID id,
    long version,
    UUID siteId,
    String name,
    int seats,
    boolean stepFree,
    @Nullable String alarmNote,
    @Nullable String exitNote,
    boolean active) {}
