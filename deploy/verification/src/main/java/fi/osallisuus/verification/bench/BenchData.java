package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.ScenarioZero;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A year of receptions put straight into booking's tables: twenty experts at one site and two
 * hundred at another to search among, more so that 300,000 appointments are stored, and two hundred
 * whose slots are all free.
 */
final class BenchData {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final int SLOTS_A_DAY = 8;

  private static final String RECEPTIONS =
      """
      insert into reception (id, county, version, status, service_id, service_code, unit_id, site_id, room_id, expert_ids,
          starts_at, ends_at, local_date, local_start, local_end, time_zone, slot_minutes, pause_minutes, slot_count,
          on_duty_title, on_duty_phone)
        select gen_random_uuid(), '17', 0, 'PUBLISHED', s.id, s.code, ?::uuid, ?::uuid, ?::uuid,
          array[('%s' || lpad(expert::text, 12, '0'))::uuid],
          (day + time '08:00') at time zone 'Europe/Helsinki', (day + time '16:00') at time zone 'Europe/Helsinki',
          day::date, '08:00', '16:00', 'Europe/Helsinki', 45, 15, 8, 'x', '000'
        from generate_series(1, ?) expert,
          generate_series(timestamp '2026-06-01', timestamp '2027-05-28', interval '1 day') day,
          (select id, code from service where county = '17' and code = 'PEER_RECEPTION') s
        where extract(isodow from day) < 6
      """;

  private static final String APPOINTMENTS =
      """
      with booked as (
        insert into appointment (id, county, version, reception_id, unit_id, site_id, service_id, service_code, kind, status,
            client_type, referral_source, booked_by, starts_at, ends_at, time_zone, notice_version, notice_language,
            notice_channel, notice_at, created_by, created_at)
          select gen_random_uuid(), '17', 1, r.id, r.unit_id, r.site_id, r.service_id, r.service_code, 'VISIT', 'CONFIRMED',
            'NEXT_OF_KIN', 'SELF', 'CLIENT', r.starts_at + slot * interval '1 hour',
            r.starts_at + slot * interval '1 hour' + interval '45 min', r.time_zone, 1, 'fi', 'WEB', r.starts_at, 'bench',
            r.starts_at
          from reception r, generate_series(0, 7) slot
          where r.expert_ids[1]::text like '%s%%' and slot %% 2 = 0
          returning id, reception_id, starts_at, ends_at)
      insert into slot_claim (appointment_id, county, reception_id, during)
        select id, '17', reception_id, tstzrange(starts_at, ends_at) from booked
      """;

  /** One expert of the twenty, to search alone. */
  static final String ONE_OF_TWENTY = "bbbbbbbb-0000-4000-8000-000000000001";

  private static final String TWENTY = "bbbbbbbb-0000-4000-8000-";
  private static final String TWO_HUNDRED = "cccccccc-0000-4000-8000-";
  private static final String OTHERS = "ffffffff-0000-4000-8000-";
  private static final String FREE = "dddddddd-0000-4000-8000-";

  private final Map<String, String> booking;
  private final Queue<FreeSlot> free = new ConcurrentLinkedQueue<>();
  private long stored;

  /** A slot that nobody has booked yet. */
  record FreeSlot(String reception, String start) {}

  BenchData(Map<String, String> bookingEnvironment) {
    this.booking = bookingEnvironment;
  }

  /** Fills the tables; the search's twenty experts receive at the pilot's own site. */
  void load(ScenarioZero.Played pilot, String large, String elsewhere) throws SQLException {
    try (var connection =
        DriverManager.getConnection(
            setting("OSALLISUUS_DB_URL"),
            setting("OSALLISUUS_DB_OWNER_USER"),
            setting("OSALLISUUS_DB_OWNER_PASSWORD"))) {
      var sites = List.of(pilot.site(), large, elsewhere, elsewhere);
      var kinds = List.of(TWENTY, TWO_HUNDRED, OTHERS, FREE);
      var counts = List.of(20, 200, 70, 200);
      for (var i = 0; i < kinds.size(); i++) {
        try (var insert = connection.prepareStatement(RECEPTIONS.formatted(kinds.get(i)))) {
          insert.setString(1, pilot.team());
          insert.setString(2, sites.get(i));
          insert.setString(3, pilot.room());
          insert.setInt(4, counts.get(i));
          insert.executeUpdate();
        }
      }
      try (var sql = connection.createStatement()) {
        for (var kind : List.of(TWENTY, TWO_HUNDRED, OTHERS)) {
          stored += sql.executeUpdate(APPOINTMENTS.formatted(kind));
        }
        sql.execute("analyze");
        try (var rows =
            sql.executeQuery(
                "select id, starts_at from reception where expert_ids[1]::text like '"
                    + FREE
                    + "%' order by random()")) {
          while (rows.next()) {
            var start = rows.getObject(2, OffsetDateTime.class).atZoneSameInstant(HELSINKI);
            for (var slot = 0; slot < SLOTS_A_DAY; slot++) {
              free.add(
                  new FreeSlot(
                      rows.getString(1),
                      start.plusHours(slot).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
            }
          }
        }
      }
    }
  }

  long stored() {
    return stored;
  }

  FreeSlot next() {
    return Objects.requireNonNull(free.poll(), "the benchmark has used up its slots");
  }

  private String setting(String name) {
    return Objects.requireNonNull(booking.get(name), name);
  }
}
