package fi.osallisuus.booking.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as the API shows it. */
record ServiceView(
    UUID id,
    long version,
    String code,
    ServiceKind kind,
    boolean treatment,
    @Nullable String level,
    ServiceName name,
    int holdMinutes,
    int noticeVersion,
    boolean active) {}
