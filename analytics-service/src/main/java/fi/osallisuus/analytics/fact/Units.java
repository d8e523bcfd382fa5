package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The county's units, as the registry last told them. */
@ApplicationScoped
public class Units {

  /** A unit that figures are asked for. */
  public record Unit(UUID id, String kind, LocalText name) {

    /** Rule 10: nothing of what people answered is public below a team. */
    public boolean publishesResponses() {
      return PUBLIC_UNITS.contains(kind);
    }
  }

  private static final Set<String> PUBLIC_UNITS = Set.of("AREA", "CENTRE", "TEAM");

  private final Sql sql;

  Units(Sql sql) {
    this.sql = sql;
  }

  /** The unit that is asked for, if any; 404 where there is no such unit. */
  public Optional<Unit> asked(Scope scope) {
    return Optional.ofNullable(scope.unit())
        .map(id -> find(id).orElseThrow(() -> Problem.notFound("unit")));
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
