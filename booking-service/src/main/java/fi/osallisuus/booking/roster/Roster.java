package fi.osallisuus.booking.roster;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the experts and units that the registry has told of. */
@ApplicationScoped
public class Roster {
  private final Sql sql;

  Roster(Sql sql) {
    this.sql = sql;
  }

  public KnownUnit unit(UUID id) {
    return sql.one("select * from known_unit where unit_id = ? and active", Roster::readUnit, id)
        .orElseThrow(
            () ->
                Problem.unprocessable("UNIT_UNKNOWN", "The registry has told of no such unit.")
                    .at("/unitId"));
  }

  public Optional<KnownUnit> find(UUID unitId) {
    return sql.one("select * from known_unit where unit_id = ?", Roster::readUnit, unitId);
  }

  /** Somebody the registry has told of and has not erased. */
  public Optional<KnownExpert> findExpert(UUID id) {
    return sql.one(
        "select * from known_expert where expert_id = ? and not erased", Roster::readExpert, id);
  }

  /** Empty for an erased one and for one that the registry has not told of. */
  public Optional<KnownExpert> known(UUID expertId) {
    return sql.one(
        "select * from known_expert where expert_id = ? and not erased",
        Roster::readExpert,
        expertId);
  }

  /** What the registry told last, of an erased expert too. */
  public KnownExpert told(UUID expertId) {
    return sql.one("select * from known_expert where expert_id = ?", Roster::readExpert, expertId)
        .orElseThrow();
  }

  /** The same of several, by id; one statement. */
  public Map<UUID, KnownExpert> told(Collection<UUID> expertIds) {
    return sql
        .list(
            "select * from known_expert where expert_id = any(?)",
            Roster::readExpert,
            (Object) expertIds.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(KnownExpert::id, Function.identity()));
  }

  /**
   * All of them or a refusal that names the first unknown one; one statement. What the registry
   * tells meanwhile waits until the caller's plan stands, and then looks at it.
   */
  public List<KnownExpert> experts(List<UUID> ids) {
    var found =
        sql.list(
            "select * from known_expert where expert_id = any(?) and not erased order by expert_id"
                + " for share",
            Roster::readExpert,
            (Object) ids.toArray(UUID[]::new));
    var inOrder = new ArrayList<KnownExpert>();
    for (int i = 0; i < ids.size(); i++) {
      var id = ids.get(i);
      String pointer = "/expertIds/" + i;
      inOrder.add(
          found.stream()
              .filter(expert -> expert.id().equals(id))
              .findFirst()
              .orElseThrow(
                  () ->
                      Problem.unprocessable(
                              "EXPERT_UNKNOWN", "The registry has told of no such expert.")
                          .at(pointer)));
    }
    return inOrder;
  }

  private static KnownUnit readUnit(ResultSet row) throws SQLException {
    return new KnownUnit(
        Sql.uuid(row, "unit_id"),
        row.getString("level"),
        Sql.texts(row, "required_themes"),
        row.getBoolean("bilingual"));
  }

  private static KnownExpert readExpert(ResultSet row) throws SQLException {
    return new KnownExpert(
        Sql.uuid(row, "expert_id"),
        row.getBoolean("may_receive"),
        row.getObject("receive_from", LocalDate.class),
        row.getObject("receive_until", LocalDate.class),
        Sql.texts(row, "themes"),
        Sql.texts(row, "missing"),
        row.getString("pause_reason"));
  }
}
