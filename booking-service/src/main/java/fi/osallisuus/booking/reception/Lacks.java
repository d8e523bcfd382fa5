package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes down what planned receptions lack; a lack that was known keeps its date. */
@ApplicationScoped
class Lacks {
  /** What a site is looked through for at once. */
  private static final Set<Lack.Kind> OF_SITE =
      EnumSet.of(Lack.Kind.SITE, Lack.Kind.ROOM, Lack.Kind.DEVICE);

  /** Something a reception needs and has not: which, and the code of why. */
  record Lack(UUID receptionId, UUID subjectId, Kind kind, String code) {
    enum Kind {
      HOST,
      /** The work pair has ended, works elsewhere or lacks one of the two. */
      PAIR,
      SITE,
      ROOM,
      DEVICE,
      /** The host's own calendar tells that the host is elsewhere. */
      CALENDAR,
      /** The tablet is lost or lent. */
      EQUIPMENT
    }

    /** Others than the site tell of it, and take it back. */
    boolean isToldFromElsewhere() {
      return !OF_SITE.contains(kind);
    }
  }

  private final Sql sql;
  private final Clock clock;

  Lacks(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Lack> of(List<UUID> receptions) {
    return sql.list(
        "select * from reception_flag where reception_id = any(?)",
        row ->
            new Lack(
                Sql.uuid(row, "reception_id"),
                Sql.uuid(row, "subject_id"),
                Lack.Kind.valueOf(row.getString("kind")),
                row.getString("code")),
        (Object) receptions.toArray(UUID[]::new));
  }

  /** What the site lacks: hours, room, device. */
  void write(List<UUID> receptions, List<Lack> lacks) {
    write(OF_SITE, receptions, lacks);
  }

  /** All that these receptions lack of one kind: what is not named any more goes. */
  void write(Lack.Kind kind, List<UUID> receptions, List<Lack> lacks) {
    write(EnumSet.of(kind), receptions, lacks);
  }

  /** Two statements, however many there are. */
  private void write(Set<Lack.Kind> kinds, List<UUID> receptions, List<Lack> lacks) {
    var ids = lacks.stream().map(Lack::receptionId).toArray(UUID[]::new);
    var subjects = lacks.stream().map(Lack::subjectId).toArray(UUID[]::new);
    sql.update(
        """
        delete from reception_flag f where f.reception_id = any(?) and f.kind = any(?)
          and (f.reception_id, f.subject_id) not in (
            select l.reception_id, l.subject_id from unnest(?, ?) as l(reception_id, subject_id))
        """,
        receptions.toArray(UUID[]::new),
        kinds.stream().map(Enum::name).toArray(String[]::new),
        ids,
        subjects);
    sql.update(
        """
        insert into reception_flag (reception_id, subject_id, kind, code, since)
        select l.reception_id, l.subject_id, l.kind, l.code, ?
        from unnest(?, ?, ?, ?) as l(reception_id, subject_id, kind, code)
        on conflict (reception_id, subject_id) do update set code = excluded.code
        """,
        clock.instant(),
        ids,
        subjects,
        lacks.stream().map(l -> l.kind().name()).toArray(String[]::new),
        lacks.stream().map(Lack::code).toArray(String[]::new));
  }
}
