package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what events tell: the newest state per aggregate, in any order of delivery. */
@ApplicationScoped
public class Facts {
  private static final String LATE =
      "insert into late_event_count (aggregate, late, last_at) values (?, ?, ?)"
          + " on conflict (county, aggregate) do update set"
          + " late = late_event_count.late + excluded.late, last_at = excluded.last_at";

  private final Sql sql;
  private final Clock clock;

  Facts(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Applies an event inside the running transaction; tells which figures it touched, if any. */
  public Optional<Touched> apply(IncomingEvent event) {
    return applyAll(List.of(event)).stream().findFirst();
  }

  /** Applies many at once, each kind in one round trip: an older version changes nothing anyway. */
  List<Touched> applyAll(List<IncomingEvent> events) {
    var byStatement = new LinkedHashMap<Upsert, List<Write>>();
    for (var event : events) {
      FactKind.of(event.type())
          .map(kind -> Writes.of(event.as(kind.told()), day(event)))
          .ifPresent(
              write ->
                  byStatement.computeIfAbsent(write.upsert(), u -> new ArrayList<>()).add(write));
    }
    var touched = new ArrayList<Touched>();
    for (Map.Entry<Upsert, List<Write>> same : byStatement.entrySet()) {
      keep(same.getKey(), same.getValue(), touched);
    }
    return touched;
  }

  private static LocalDate day(IncomingEvent event) {
    return LocalDate.ofInstant(event.time(), WallTime.HELSINKI);
  }

  private void keep(Upsert upsert, List<Write> writes, List<Touched> touched) {
    var changed = sql.updateEach(upsert.sql(), writes.stream().map(Write::values).toList());
    long late = 0;
    for (int i = 0; i < changed.length; i++) {
      var what = writes.get(i).touched();
      if (changed[i] == 0) {
        late++;
      } else if (what != null) {
        touched.add(what);
      }
    }
    if (late > 0) {
      sql.update(LATE, upsert.aggregate(), late, clock.instant().atOffset(ZoneOffset.UTC));
    }
  }
}
