package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.engagement.AttendanceRole;
import fi.osallisuus.booking.engagement.EngagementDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Compares who came with who was asked; counts recorded for a role go before marks at the door. */
@ApplicationScoped
@Transactional
class Turnouts {
  private final EngagementDirectory engagements;
  private final Sql sql;

  Turnouts(EngagementDirectory engagements, Sql sql) {
    this.engagements = engagements;
    this.sql = sql;
  }

  Turnout of(UUID engagementId) {
    engagements.get(engagementId);
    var rows =
        sql.list(
            """
            with counted as (
              select role, sum(invited) as invited, 0 as registered, 0 as marked, null::bigint as counted
              from invitation where engagement_id = ? group by role
              union all
              select coalesce(role, 'OTHER'), 0, sum(seats), coalesce(sum(seats_attended), 0), null
              from registration where engagement_id = ? and status in ('REGISTERED', 'ATTENDED', 'NO_SHOW')
              group by 1
              union all
              select role, 0, 0, 0, people from engagement_attendance where engagement_id = ?)
            select role, sum(invited) as invited, sum(registered) as registered,
              coalesce(max(counted), sum(marked)) as attended
            from counted group by role order by role
            """,
            row ->
                new Turnout.Row(
                    AttendanceRole.valueOf(row.getString("role")),
                    row.getInt("invited"),
                    row.getInt("registered"),
                    row.getInt("attended")),
            engagementId,
            engagementId,
            engagementId);
    return Turnout.of(engagementId, rows);
  }
}
