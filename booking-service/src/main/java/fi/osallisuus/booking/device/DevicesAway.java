package fi.osallisuus.booking.device;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Answers whoever plans with tablets which of them are away: lost, or handed out to somebody who
 * does not take part. An expert who has the tablet brings it along.
 */
@ApplicationScoped
public class DevicesAway {
  private final Sql sql;

  DevicesAway(Sql sql) {
    this.sql = sql;
  }

  public List<UUID> of(Collection<UUID> devices, Collection<UUID> hosts) {
    if (devices.isEmpty()) {
      return List.of();
    }
    return sql.list(
        """
        select b.device_id from device_binding b join known_equipment e on e.number = b.equipment_number
        where b.device_id = any(?)
          and (e.state = 'LOST' or (e.state = 'HANDED_OUT' and not coalesce(e.expert_id = any(?), false)))
        order by b.device_id
        """,
        row -> Sql.uuid(row, "device_id"),
        devices.toArray(UUID[]::new),
        hosts.toArray(UUID[]::new));
  }
}
