package fi.osallisuus.analytics.rebuild;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes on with the rebuilds that a restart has interrupted: their facts are only half there. */
@ApplicationScoped
class Unfinished {
  private final Sql sql;
  private final Replay replay;

  Unfinished(Sql sql, Replay replay) {
    this.sql = sql;
    this.replay = replay;
  }

  void goOn(@Observes StartupEvent started) {
    interrupted().forEach(run -> replay.start(run.getKey(), run.getValue()));
  }

  private List<Map.Entry<String, UUID>> interrupted() {
    return OwnContext.call(
        tenancy -> {
          tenancy.enterSystem();
          return QuarkusTransaction.requiringNew()
              .call(
                  () ->
                      sql.list(
                          "select county, id from rebuild_run where status = 'RUNNING'",
                          row -> Map.entry(row.getString(1), row.getObject(2, UUID.class))));
        });
  }
}
