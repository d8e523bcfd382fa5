package fi.osallisuus.booking.roster;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.secret.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Limits a caller who is nothing but an expert to what is the expert's own. */
@ApplicationScoped
public class OwnExperts {
  private static final Set<String> SEE_ALL =
      Set.of(
          Roles.ADMIN,
          Roles.COORDINATOR,
          Roles.UNIT_MANAGER,
          Roles.PROFESSIONAL,
          Roles.CASE_LEAD,
          Roles.SYSTEM);

  private final Actor actor;
  private final Sql sql;
  private final AccountLink accounts;

  OwnExperts(Actor actor, Sql sql, AccountLink accounts) {
    this.actor = actor;
    this.sql = sql;
    this.accounts = accounts;
  }

  /**
   * The expert ids of the caller's account; empty when the caller sees everything of the county.
   */
  public Optional<List<UUID>> limit() {
    if (!actor.has(Roles.EXPERT) || actor.roles().stream().anyMatch(SEE_ALL::contains)) {
      return Optional.empty();
    }
    return Optional.of(all());
  }

  /** Whether the expert is the caller, whatever else the caller is. */
  public boolean isOwn(UUID expertId) {
    return actor.has(Roles.EXPERT) && all().contains(expertId);
  }

  /** The expert ids of the caller's account, whatever else the caller is. */
  public List<UUID> all() {
    return sql.list(
        "select expert_id from known_expert where account_ref = ? and not erased",
        row -> Sql.uuid(row, "expert_id"),
        accounts.ref(actor.id()));
  }
}
