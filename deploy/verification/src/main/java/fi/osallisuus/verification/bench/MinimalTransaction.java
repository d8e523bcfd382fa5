package fi.osallisuus.verification.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The yardstick for booking: what any booking that keeps its promises must write, as one
 * transaction of prepared statements on the same server. It takes an idempotency key, clears holds
 * that have run out, writes the appointment and its claim under an exclusion constraint, an outbox
 * row and an audit row, and keeps the answer with the key. Tables carry the keys, checks and
 * indexes that such a system needs, and nothing else runs beside: no HTTP, no token, no row-level
 * security.
 */
final class MinimalTransaction implements Load.Work {
  /** Where pgbench and this class put the number of the client and of its transaction. */
  private static final Pattern VARIABLE = Pattern.compile("(?<!:):(client|number)\\b");

  /** Runs number their transactions so far apart that no two want the same time. */
  static final int APART = 100_000;

  private static final AtomicInteger CLIENTS = new AtomicInteger(100);

  private static final String ID =
      "(lpad(:client::text, 8, '0') || '-0000-4000-8000-' || lpad(:number::text, 12, '0'))::uuid";
  private static final String START =
      "timestamptz '2040-01-01Z' + (:number)::int * interval '45 min'";
  private static final String DURING =
      "tstzrange(" + START + ", " + START + " + interval '45 min')";
  private static final String RESOURCE =
      "(lpad(((:client)::int % 16)::text, 8, '0') || '-0000-4000-8000-000000000000')::uuid";

  static final List<String> STATEMENTS =
      List.of(
          """
          insert into bench.idempotency_key (tenant, caller, key, fingerprint, state)
          values ('17', 'professional', %s::text, '\\xdeadbeef', 'IN_FLIGHT') on conflict do nothing
          """
              .formatted(ID),
          """
          delete from bench.allocation
          where resource_id = %s and blocked && %s and hold_expires_at <= timestamptz '2026-01-01Z'
          """
              .formatted(RESOURCE, DURING),
          """
          insert into bench.appointment (id, tenant, kind, status, during, local_start, local_end, zone_id, tzdb_version)
          values (%s, '17', 'VISIT', 'BOOKED', %s, '2040-01-01 09:00', '2040-01-01 09:45', 'Europe/Helsinki', '2026a')
          """
              .formatted(ID, DURING),
          """
          insert into bench.allocation (appointment_id, resource_id, role, blocked)
          values (%s, %s, 'HOST', %s) on conflict do nothing
          """
              .formatted(ID, RESOURCE, DURING),
          """
          insert into bench.outbox (topic, key, type, payload)
          values ('bench', 'k', 'appointment.confirmed', jsonb_build_object('appointmentId', %s, 'status', 'CONFIRMED'))
          """
              .formatted(ID),
          """
          insert into bench.audit (tenant, entity, entity_id, action, actor)
          values ('17', 'appointment', %s, 'confirmed', 'professional')
          """
              .formatted(ID),
          """
          update bench.idempotency_key set state = 'DONE', status = 201, body = '\\x7b7d'
          where tenant = '17' and caller = 'professional' and key = %s::text
          """
              .formatted(ID));

  private final Connection connection;
  private final int client = CLIENTS.incrementAndGet();
  private final List<Numbered> statements = new ArrayList<>();
  private int number = client * APART;

  MinimalTransaction(String url, String user, String password) throws SQLException {
    connection = DriverManager.getConnection(url, user, password);
    connection.setAutoCommit(false);
    for (var sql : STATEMENTS) {
      statements.add(Numbered.prepare(connection, sql));
    }
  }

  static void prepare(String url, String user, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, user, password);
        var sql = connection.createStatement()) {
      sql.execute(TABLES);
    }
  }

  @Override
  public boolean once() throws SQLException {
    number++;
    for (var statement : statements) {
      statement.run(client, number);
    }
    connection.commit();
    return true;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** A statement whose named variables have become positions. */
  private record Numbered(PreparedStatement statement, List<String> variables) {

    static Numbered prepare(Connection connection, String sql) throws SQLException {
      var variables = VARIABLE.matcher(sql).results().map(found -> found.group(1)).toList();
      return new Numbered(
          connection.prepareStatement(VARIABLE.matcher(sql).replaceAll("?")), variables);
    }

    void run(int client, int number) throws SQLException {
      for (var i = 0; i < variables.size(); i++) {
        statement.setInt(i + 1, variables.get(i).equals("client") ? client : number);
      }
      statement.executeUpdate();
    }
  }

  private static final String TABLES =
      """
      create extension if not exists btree_gist;
      drop schema if exists bench cascade;
      create schema bench;
      create table bench.resource (id uuid primary key, capacity int not null default 1, unique (id, capacity));
      insert into bench.resource
        select (lpad(n::text, 8, '0') || '-0000-4000-8000-000000000000')::uuid from generate_series(0, 15) as n;
      create table bench.appointment (id uuid primary key, tenant text not null, kind text not null,
        status text not null check (status in ('HELD', 'BOOKED', 'ARRIVED', 'FULFILLED', 'CANCELLED', 'NO_SHOW')),
        during tstzrange not null, local_start timestamp not null, local_end timestamp not null,
        zone_id text not null, tzdb_version text not null, hold_expires_at timestamptz,
        version bigint not null default 0, created_at timestamptz not null default now(),
        check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
        check ((status = 'HELD') = (hold_expires_at is not null)));
      create index on bench.appointment (tenant, lower(during), id);
      create index on bench.appointment (hold_expires_at) where status = 'HELD';
      create table bench.allocation (id uuid primary key default uuidv7(),
        appointment_id uuid not null references bench.appointment on delete cascade,
        resource_id uuid not null, resource_capacity int not null default 1 check (resource_capacity = 1),
        role text not null, blocked tstzrange not null, hold_expires_at timestamptz,
        foreign key (resource_id, resource_capacity) references bench.resource (id, capacity),
        constraint no_overlap exclude using gist (resource_id with =, blocked with &&),
        check (not isempty(blocked) and lower_inc(blocked) and not upper_inc(blocked)),
        unique (appointment_id, resource_id));
      create index on bench.allocation (hold_expires_at) where hold_expires_at is not null;
      create table bench.idempotency_key (tenant text not null, caller text not null, key text not null,
        fingerprint bytea not null, state text not null check (state in ('IN_FLIGHT', 'DONE')), status smallint,
        body bytea, created_at timestamptz not null default now(), primary key (tenant, caller, key));
      create table bench.outbox (id uuid primary key default uuidv7(), topic text not null, key text not null,
        type text not null, payload jsonb not null, created_at timestamptz not null default now());
      create table bench.audit (id uuid primary key default uuidv7(), tenant text not null, entity text not null,
        entity_id uuid not null, action text not null, actor text not null, before jsonb, after jsonb,
        at timestamptz not null default now());
      create index on bench.audit (entity_id, at);
      """;
}
