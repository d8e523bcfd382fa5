package fi.osallisuus.feedback.item;

import fi.osallisuus.kit.time.WorkingDays;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when somebody has something to do, and when to remind of it. */
@Embeddable
class ItemDue {
  /**
   * Whoever handles an item looks at it within three working days (Care Opinion: three to five).
   */
  private static final int TRIAGE_WORKING_DAYS = 3;

  /** The public promise where a contact was asked for (facts 2.3). */
  private static final int REPLY_DAYS = 14;

  /** Enough to still write a reply in. */
  private static final int AHEAD_DAYS = 3;

  private static final int AGAIN_DAYS = 7;

  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate nextReminderOn;
  private @Nullable LocalDate replyDueOn;

  static ItemDue triage(LocalDate received, boolean replyAsked) {
    var due = new ItemDue();
    due.replyDueOn = replyAsked ? received.plusDays(REPLY_DAYS) : null;
    due.by(WorkingDays.after(received, TRIAGE_WORKING_DAYS), 0);
    return due;
  }

  /** Somebody must look today. */
  void today(LocalDate day) {
    by(day, 0);
  }

  /** It is in somebody's hand: only a promised reply has a day. */
  void reply() {
    if (replyDueOn == null) {
      none();
    } else {
      by(replyDueOn, AHEAD_DAYS);
    }
  }

  void none() {
    dueOn = null;
    nextReminderOn = null;
  }

  void reminded(LocalDate day) {
    nextReminderOn = dueOn != null && day.isBefore(dueOn) ? dueOn : day.plusDays(AGAIN_DAYS);
  }

  private void by(LocalDate day, int ahead) {
    dueOn = day;
    nextReminderOn = day.minusDays(ahead);
  }

  @Nullable LocalDate dueOn() {
    return dueOn;
  }

  @Nullable LocalDate nextReminderOn() {
    return nextReminderOn;
  }

  @Nullable LocalDate replyDueOn() {
    return replyDueOn;
  }

  boolean overdue(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today);
  }
}
