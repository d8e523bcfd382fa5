package fi.osallisuus.feedback.expert;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.secret.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which experts of the pool the caller is. */
@ApplicationScoped
public class OwnExperts {
  private final Actor actor;
  private final AccountLink accounts;
  private final Experts experts;

  OwnExperts(Actor actor, AccountLink accounts, Experts experts) {
    this.actor = actor;
    this.accounts = accounts;
    this.experts = experts;
  }

  /** The expert ids of the caller's account; none for staff and for an account not yet linked. */
  public List<UUID> ids() {
    boolean ofThePool = actor.has(Roles.EXPERT) || actor.has(Roles.DEVELOPER_CLIENT);
    return ofThePool ? experts.ofAccount(accounts.ref(actor.id())) : List.of();
  }
}
