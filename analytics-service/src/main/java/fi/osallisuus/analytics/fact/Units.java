package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The county's units, as the registry last told them. */
@ApplicationScoped
public class Units {

  /** A unit that figures are asked for. */
  public record Unit(UUID id, String kind, LocalText name) {}

  private final Sql sql;

  Units(Sql sql) {
    this.sql = sql;
  }

  public Optional<Unit> find(UUID id) {
    return sql
        .list(
            "select kind, name_fi, name_sv, name_en from unit_fact where unit_id = ?",
            row ->
                new Unit(
                    id,
                    row.getString(1),
                    new LocalText(row.getString(2), row.getString(3), row.getString(4))),
            id)
        .stream()
        .findFirst();
  }
}
