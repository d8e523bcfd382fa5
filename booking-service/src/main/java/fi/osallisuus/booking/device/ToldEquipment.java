package fi.osallisuus.booking.device;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an equipment event that booking needs; the rest is ignored. */
record ToldEquipment(
    UUID equipmentId,
    long version,
    String deviceId,
    String kind,
    HandOutState state,
    @Nullable UUID expertId) {}
