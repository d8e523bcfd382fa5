package fi.osallisuus.verification.race;

import fi.osallisuus.verification.race.SlotRush.Slot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is fought for, put straight into booking's tables: receptions of hosts of their own, experts
 * who may go on shifts, and one ward with few places.
 *
 * @param aside slots that nobody books, so that whoever wants to move finds some that are free
 *     however full the rest is
 */
record Ground(
    String site,
    String team,
    List<Slot> slots,
    List<Slot> aside,
    String running,
    String ward,
    List<String> experts) {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final int SLOTS_A_DAY = 8;
  static final int WARD_PLACES = 3;

  private static final String RECEPTION =
      """
      insert into reception (id, county, version, status, service_id, service_code, unit_id, site_id, room_id, expert_ids,
          starts_at, ends_at, local_date, local_start, local_end, time_zone, slot_minutes, pause_minutes, slot_count,
          on_duty_title, on_duty_phone)
        select gen_random_uuid(), '17', 0, 'PUBLISHED', s.id, s.code, ?::uuid, ?::uuid, place.room,
          array[gen_random_uuid()], (?::date + time '08:00') at time zone 'Europe/Helsinki',
          (?::date + time '16:00') at time zone 'Europe/Helsinki', ?::date, '08:00', '16:00', 'Europe/Helsinki', 45, 15, 8,
          'Päivystäjä', '000'
        from service s, (select id as room from room where site_id = ?::uuid limit 1) place
        where s.county = '17' and s.code = 'PEER_RECEPTION'
        returning id, starts_at
      """;
  private static final String EXPERT =
      """
      insert into known_expert (expert_id, county, version, may_receive, receive_from, themes, languages)
      values (?::uuid, '17', 1, true, '2026-01-01', array['MENTAL_HEALTH'], array['fi'])
      """;
  private static final String WARD =
      """
      insert into ward (id, county, version, unit_id, name_fi, observer_places, time_zone, contact_title, contact_phone,
          active)
      values (?::uuid, '17', 0, ?::uuid, 'Osasto', ?, 'Europe/Helsinki', 'Vastaava hoitaja', '000', true)
      """;

  /**
   * @param running the day on which the suite's clock stands
   * @param days how many receptions of eight slots, each of a host of its own, on the days after
   */
  static Ground prepare(
      Map<String, String> booking, String site, String team, String running, int days)
      throws SQLException {
    try (var connection =
        DriverManager.getConnection(
            setting(booking, "OSALLISUUS_DB_URL"),
            setting(booking, "OSALLISUUS_DB_OWNER_USER"),
            setting(booking, "OSALLISUUS_DB_OWNER_PASSWORD"))) {
      var slots = new ArrayList<Slot>();
      var day = java.time.LocalDate.parse(running).plusDays(1);
      for (var i = 0; i < days; i++) {
        slots.addAll(reception(connection, site, team, day.toString()));
      }
      var aside = reception(connection, site, team, day.toString());
      var now = reception(connection, site, team, running).getFirst().reception();
      var experts = new ArrayList<String>();
      for (var i = 0; i < 12; i++) {
        experts.add(UUID.randomUUID().toString());
        run(connection, EXPERT, experts.getLast());
      }
      var ward = UUID.randomUUID().toString();
      run(connection, WARD, ward, team, WARD_PLACES);
      return new Ground(site, team, slots, aside, now, ward, experts);
    }
  }

  private static List<Slot> reception(Connection connection, String site, String team, String day)
      throws SQLException {
    try (var insert = connection.prepareStatement(RECEPTION)) {
      fill(insert, team, site, day, day, day, site);
      try (var rows = insert.executeQuery()) {
        rows.next();
        var start = rows.getObject(2, OffsetDateTime.class).atZoneSameInstant(HELSINKI);
        var slots = new ArrayList<Slot>();
        for (var slot = 0; slot < SLOTS_A_DAY; slot++) {
          slots.add(
              new Slot(
                  rows.getString(1),
                  start.plusHours(slot).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        }
        return slots;
      }
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      statement.executeUpdate();
    }
  }

  private static void fill(java.sql.PreparedStatement statement, Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static String setting(Map<String, String> booking, String name) {
    return Objects.requireNonNull(booking.get(name), name);
  }
}
