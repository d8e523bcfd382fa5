package fi.osallisuus.booking.device;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds devices to the county's equipment, to rooms and to kiosks. */
@ApplicationScoped
@Transactional
class BindingDesk {
  private final Sql sql;
  private final DeviceFlags flags;
  private final Audit audit;

  BindingDesk(Sql sql, DeviceFlags flags, Audit audit) {
    this.sql = sql;
    this.flags = flags;
    this.audit = audit;
  }

  BindingView get(UUID deviceId) {
    return find(deviceId).orElseThrow(() -> Problem.notFound("binding"));
  }

  /** The first binding needs no If-Match; whoever changes one says which was seen. */
  BindingView bind(UUID deviceId, @Nullable String ifMatch, BindDevice request) {
    check(deviceId, request.roomId());
    var before = find(deviceId);
    before.ifPresent(there -> ETags.require(ifMatch, there.version()));
    if (write(deviceId, request) == 0) {
      throw Problem.conflict("EQUIPMENT_BOUND", "Another device is bound to that number.")
          .at("/equipmentNumber");
    }
    before.ifPresent(there -> flags.look(there.equipmentNumber()));
    flags.look(request.equipmentNumber());
    audit.record("device.bound", "device", deviceId);
    return get(deviceId);
  }

  void unbind(UUID deviceId, @Nullable String ifMatch) {
    var there = get(deviceId);
    ETags.require(ifMatch, there.version());
    sql.update("delete from device_binding where device_id = ?", deviceId);
    flags.look(there.equipmentNumber());
    audit.record("device.unbound", "device", deviceId);
  }

  private int write(UUID deviceId, BindDevice request) {
    int changed =
        sql.update(
            """
            update device_binding b set version = version + 1, equipment_number = ?, room_id = ?,
              kiosk_channel_id = ?
            where device_id = ? and not exists (select from device_binding o
              where o.equipment_number = ? and o.device_id <> b.device_id)
            """,
            request.equipmentNumber(),
            request.roomId(),
            request.kioskChannelId(),
            deviceId,
            request.equipmentNumber());
    return changed > 0 || find(deviceId).isPresent() ? changed : insert(deviceId, request);
  }

  private int insert(UUID deviceId, BindDevice request) {
    return sql.update(
        """
        insert into device_binding (device_id, version, equipment_number, room_id, kiosk_channel_id)
        values (?, 0, ?, ?, ?) on conflict do nothing
        """,
        deviceId,
        request.equipmentNumber(),
        request.roomId(),
        request.kioskChannelId());
  }

  private void check(UUID deviceId, @Nullable UUID roomId) {
    var site =
        sql.one(
                "select site_id from device where id = ?",
                row -> Sql.uuid(row, "site_id"),
                deviceId)
            .orElseThrow(() -> Problem.notFound("device"));
    boolean known =
        roomId == null
            || sql.one(
                    "select 1 from room where id = ? and site_id = ? and active",
                    row -> true,
                    roomId,
                    site)
                .isPresent();
    if (!known) {
      throw Problem.unprocessable("ROOM_UNKNOWN", "There is no such room at the device's site.")
          .at("/roomId");
    }
  }

  private Optional<BindingView> find(UUID deviceId) {
    return sql.one(
        """
        select b.*, d.site_id, e.state, e.expert_id from device_binding b
        join device d on d.id = b.device_id
        left join known_equipment e on e.number = b.equipment_number
        where b.device_id = ?
        """,
        BindingView::read,
        deviceId);
  }
}
