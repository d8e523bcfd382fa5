package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.secret.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others what an expert is now; an account leaves the registry as a reference only. */
@ApplicationScoped
class ExpertNews {
  private final Outbox outbox;
  private final Findable findable;
  private final AccountLink accounts;

  ExpertNews(Outbox outbox, Findable findable, AccountLink accounts) {
    this.outbox = outbox;
    this.findable = findable;
    this.accounts = accounts;
  }

  /**
   * @param type one of the types that {@link ExpertState} names
   */
  void tell(String type, Expert expert) {
    if (renames(type, expert)) {
      findable.keep(expert);
    }
    var account = expert.accountId();
    var state = ExpertState.of(expert, account == null ? null : accounts.ref(account));
    outbox.add(new Event(ExpertState.TOPIC, type, expert.id().toString(), state));
  }

  /** Code and alias come with the first event, change with the profile and go with the erasure. */
  private static boolean renames(String type, Expert expert) {
    return type.equals(ExpertState.PROFILE_CHANGED)
        || type.equals(ExpertState.ERASED)
        || expert.status() == ExpertStatus.INTERESTED;
  }
}
