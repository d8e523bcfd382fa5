package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.engagement.AttendanceRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who was asked to come to an engagement, as counts. */
@ApplicationScoped
class Invitations {
  private final Sql sql;

  Invitations(Sql sql) {
    this.sql = sql;
  }

  List<Invited> of(UUID engagementId) {
    return sql.list(
        "select role, body_id, invited from invitation where engagement_id = ? order by position",
        row ->
            new Invited(
                AttendanceRole.valueOf(row.getString("role")),
                row.getObject("body_id", UUID.class),
                row.getInt("invited")),
        engagementId);
  }

  void replace(UUID engagementId, List<Invited> invited) {
    sql.update("delete from invitation where engagement_id = ?", engagementId);
    for (int i = 0; i < invited.size(); i++) {
      sql.update(
          "insert into invitation (engagement_id, position, role, body_id, invited) values (?, ?, ?, ?, ?)",
          engagementId,
          i,
          invited.get(i).role(),
          invited.get(i).bodyId(),
          invited.get(i).invited());
    }
  }
}
