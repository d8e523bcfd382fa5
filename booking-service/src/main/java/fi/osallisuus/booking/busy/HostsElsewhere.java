package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Answers whoever plans with experts when they are busy elsewhere. */
@ApplicationScoped
public class HostsElsewhere {
  private static final int SHOWN = 20;

  private final Sql sql;

  HostsElsewhere(Sql sql) {
    this.sql = sql;
  }

  /** What meets the time, the earliest first. */
  public List<BusyElsewhere> during(Collection<UUID> experts, Span time) {
    if (experts.isEmpty()) {
      return List.of();
    }
    return sql.list(
        """
        select expert_id, import_id, starts_at, ends_at from busy_range
        where expert_id = any(?) and ends_at > ? and starts_at < ?
        order by starts_at, import_id limit ?
        """,
        row ->
            new BusyElsewhere(
                Sql.uuid(row, "expert_id"),
                new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                Sql.uuid(row, "import_id")),
        experts.toArray(UUID[]::new),
        time.start(),
        time.end(),
        SHOWN);
  }
}
