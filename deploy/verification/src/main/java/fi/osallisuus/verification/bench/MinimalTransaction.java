package fi.osallisuus.verification.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The yardstick for booking: the least that any booking must write (idempotency key, appointment,
 * claim under an exclusion constraint, outbox row, audit row) as one transaction with prepared
 * statements on the same server.
 */
final class MinimalTransaction implements Load.Work {
  private static final AtomicLong NEXT = new AtomicLong();

  private final Connection connection;
  private final PreparedStatement key;
  private final PreparedStatement appointment;
  private final PreparedStatement claim;
  private final PreparedStatement outbox;
  private final PreparedStatement audit;

  MinimalTransaction(String url, String user, String password) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
    connection.setAutoCommit(false);
    key =
        connection.prepareStatement(
            "insert into bench.idempotency_key values (?, ?) on conflict do nothing");
    appointment =
        connection.prepareStatement("insert into bench.appointment values (?, ?, ?, 'BOOKED')");
    claim =
        connection.prepareStatement(
            "insert into bench.claim values (?, ?, tstzrange(?, ?)) on conflict do nothing returning resource");
    outbox =
        connection.prepareStatement(
            "insert into bench.outbox (id, topic, data) values (?, 'bench', ?)");
    audit =
        connection.prepareStatement("insert into bench.audit (id, entity, at) values (?, ?, ?)");
  }

  static void prepare(String url, String user, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var sql = connection.createStatement()) {
      sql.execute(
          """
          create extension if not exists btree_gist;
          drop schema if exists bench cascade;
          create schema bench;
          create table bench.idempotency_key (key uuid primary key, fingerprint text);
          create table bench.appointment (id uuid primary key, starts timestamptz, ends timestamptz, status text);
          create table bench.claim (appointment uuid references bench.appointment, resource uuid, during tstzrange,
            exclude using gist (resource with =, during with &&));
          create sequence bench.number;
          create table bench.outbox (id uuid primary key, seq bigint generated always as identity, topic text, data text);
          create table bench.audit (id uuid primary key, entity uuid, at timestamptz);
          """);
    }
  }

  @Override
  public boolean once() throws SQLException {
    var id = UUID.randomUUID();
    var number = NEXT.getAndIncrement();
    var resource = new UUID(7, number % 200);
    var start = Instant.parse("2030-01-01T00:00:00Z").plus(number / 200 * 45, ChronoUnit.MINUTES);
    var end = start.plus(45, ChronoUnit.MINUTES);
    key.setObject(1, id);
    key.setString(2, "fingerprint");
    key.executeUpdate();
    appointment.setObject(1, id);
    appointment.setTimestamp(2, Timestamp.from(start));
    appointment.setTimestamp(3, Timestamp.from(end));
    appointment.executeUpdate();
    claim.setObject(1, id);
    claim.setObject(2, resource);
    claim.setTimestamp(3, Timestamp.from(start));
    claim.setTimestamp(4, Timestamp.from(end));
    try (var claimed = claim.executeQuery()) {
      if (!claimed.next()) {
        throw new IllegalStateException("the yardstick never contends");
      }
    }
    outbox.setObject(1, id);
    outbox.setString(2, "{\"appointmentId\":\"" + id + "\"}");
    outbox.executeUpdate();
    audit.setObject(1, UUID.randomUUID());
    audit.setObject(2, id);
    audit.setTimestamp(3, Timestamp.from(start));
    audit.executeUpdate();
    connection.commit();
    return true;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
