package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.secret.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others what an expert is now; an account leaves the registry as a reference only. */
@ApplicationScoped
class ExpertNews {
  private final Outbox outbox;
  private final AccountLink accounts;

  ExpertNews(Outbox outbox, AccountLink accounts) {
    this.outbox = outbox;
    this.accounts = accounts;
  }

  /**
   * @param type one of the types that {@link ExpertState} names
   */
  void tell(String type, Expert expert) {
    var account = expert.accountId();
    var state = ExpertState.of(expert, account == null ? null : accounts.ref(account));
    outbox.add(new Event(ExpertState.TOPIC, type, expert.id().toString(), state));
  }
}
