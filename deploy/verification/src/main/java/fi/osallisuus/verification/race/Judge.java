package fi.osallisuus.verification.race;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** Looks into booking's tables, past every rule of the service, for what must never be there. */
final class Judge {
  private static final String OVERLAPPING_APPOINTMENTS =
      """
      select count(*) from appointment a join appointment b
        on a.reception_id = b.reception_id and a.id < b.id
       and a.starts_at < b.ends_at and b.starts_at < a.ends_at
       and a.status in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'INTERRUPTED')
       and b.status in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'INTERRUPTED')
      """;
  private static final String OVERLAPPING_SLOT_CLAIMS =
      """
      select count(*) from slot_claim a join slot_claim b
        on a.reception_id = b.reception_id and a.appointment_id < b.appointment_id and a.during && b.during
      """;
  private static final String OVERLAPPING_CLAIMS =
      """
      select count(*) from claim a join claim b
        on a.resource_id = b.resource_id and a.owner_id < b.owner_id and a.during && b.during
      """;
  private static final String CROWDED_WARDS =
      """
      select count(*) from place_claim beginning join ward on ward.id = beginning.ward_id
      where (select sum(c.places) from place_claim c where c.ward_id = ward.id
               and c.starts_at <= beginning.starts_at and c.ends_at > beginning.starts_at) > ward.observer_places
      """;
  private static final String ENGAGEMENTS_WITHOUT_CLAIMS =
      """
      select count(*) from engagement e where e.id::text = any(?)
        and (cardinality(e.expert_ids) + cardinality(e.pair_ids) <>
               (select count(*) from claim c where c.owner_id = e.id and c.during = tstzrange(e.starts_at, e.ends_at))
             or (e.ward_id is not null and not exists (select from place_claim p where p.owner_id = e.id)))
      """;
  private static final String ENGAGEMENTS_KNOWN =
      "select count(*) from engagement where id::text = any(?) and status = 'PLANNED'";
  private static final String UNCLAIMED =
      """
      select count(*) from appointment
      where id::text = any(?) and status = 'CONFIRMED'
        and not exists (select 1 from slot_claim where appointment_id = appointment.id)
      """;
  private static final String KNOWN =
      "select count(*) from appointment where id::text = any(?) and status = 'CONFIRMED'";

  private final Map<String, String> booking;

  Judge(Map<String, String> bookingEnvironment) {
    this.booking = bookingEnvironment;
  }

  long overlappingAppointments() throws SQLException {
    return count(OVERLAPPING_APPOINTMENTS);
  }

  long overlappingSlotClaims() throws SQLException {
    return count(OVERLAPPING_SLOT_CLAIMS);
  }

  long overlappingClaims() throws SQLException {
    return count(OVERLAPPING_CLAIMS);
  }

  /** Moments at which a ward has more observers than places. */
  long crowdedWards() throws SQLException {
    return count(CROWDED_WARDS);
  }

  long engagementsWithoutClaims(Collection<String> ids) throws SQLException {
    return count(ENGAGEMENTS_WITHOUT_CLAIMS, ids);
  }

  long plannedEngagements(Collection<String> ids) throws SQLException {
    return count(ENGAGEMENTS_KNOWN, ids);
  }

  /** Of the appointments with these ids, how many stand confirmed without a claim. */
  long unclaimed(Collection<String> ids) throws SQLException {
    return count(UNCLAIMED, ids);
  }

  /** Of the appointments with these ids, how many stand confirmed. */
  long confirmed(Collection<String> ids) throws SQLException {
    return count(KNOWN, ids);
  }

  private long count(String sql, Collection<?>... ids) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                setting("OSALLISUUS_DB_URL"),
                setting("OSALLISUUS_DB_OWNER_USER"),
                setting("OSALLISUUS_DB_OWNER_PASSWORD"));
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < ids.length; i++) {
        statement.setArray(i + 1, connection.createArrayOf("text", ids[i].toArray()));
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private String setting(String name) {
    return Objects.requireNonNull(booking.get(name), name);
  }
}
