package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Reminds of items whose day comes near or has passed, and erases contacts that are spent. */
@ApplicationScoped
class ItemHousekeeping {
  private static final int BATCH = 100;

  private final FeedbackItems items;
  private final ItemContacts contacts;
  private final Outbox outbox;
  private final Today today;
  private final Tenancy tenancy;

  ItemHousekeeping(
      FeedbackItems items, ItemContacts contacts, Outbox outbox, Today today, Tenancy tenancy) {
    this.items = items;
    this.contacts = contacts;
    this.outbox = outbox;
    this.today = today;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "${feedback.reminders.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::work));
  }

  /** Returns of how many it reminded in the county at hand. */
  int work() {
    QuarkusTransaction.requiringNew().call(() -> contacts.eraseDue(today.get()));
    int told = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(this::remindSome);
      told += batch;
    } while (batch == BATCH);
    return told;
  }

  private int remindSome() {
    var day = today.get();
    var due = items.toRemind(day, BATCH);
    for (FeedbackItem item : due) {
      item.due.reminded(day);
      outbox.add(ItemState.reminder(item));
    }
    return due.size();
  }
}
