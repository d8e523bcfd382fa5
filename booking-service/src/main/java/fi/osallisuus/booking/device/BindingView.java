package fi.osallisuus.booking.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a device is bound to, and where the registry says that it is. */
@Schema(name = "DeviceBinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BindingView(
    UUID deviceId,
    long version,
    UUID siteId,
    String equipmentNumber,
    @Nullable UUID roomId,
    @Nullable UUID kioskChannelId,
    @Schema(description = "Missing until the registry has told of the thing.")
        @Nullable HandOutState state,
    @Schema(description = "Who has it, while HANDED_OUT.") @Nullable UUID expertId) {

  static BindingView read(ResultSet row) throws SQLException {
    var state = row.getString("state");
    return new BindingView(
        Sql.uuid(row, "device_id"),
        row.getLong("version"),
        Sql.uuid(row, "site_id"),
        row.getString("equipment_number"),
        Sql.uuid(row, "room_id"),
        Sql.uuid(row, "kiosk_channel_id"),
        state == null ? null : HandOutState.valueOf(state),
        Sql.uuid(row, "expert_id"));
  }
}
