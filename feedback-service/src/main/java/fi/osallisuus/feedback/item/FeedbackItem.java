package fi.osallisuus.feedback.item;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said and somebody has to handle. */
@Entity
@SuppressWarnings("NullAway.Init")
class FeedbackItem {
  // Random: an id by time would tell the minute in which a resident wrote.
  @Id private UUID id;
  private long version = 1;

  @Enumerated(EnumType.STRING)
  ItemKind kind;

  @Enumerated(EnumType.STRING)
  ItemChannel channel;

  @Enumerated(EnumType.STRING)
  ItemStatus status = ItemStatus.RECEIVED;

  String language;
  @Embedded About about;

  @Enumerated(EnumType.STRING)
  @Nullable Tone tone;

  @Nullable UUID textId;
  boolean secondHand;
  boolean readBack;
  boolean urgent;

  @Enumerated(EnumType.STRING)
  @Nullable Suspicion suspicion;

  @Embedded ItemDays days;
  @Embedded ItemDue due;

  @Enumerated(EnumType.STRING)
  @Nullable RejectionReason rejectionReason;

  boolean hidden;
  @Nullable UUID duplicateOf;
  @Nullable UUID handlerUnitId;
  @Nullable String handler;
  boolean replyAsked;
  @Nullable String answer;
  @Embedded Telling telling = new Telling();

  @ElementCollection
  @CollectionTable(name = "item_step", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200) // one statement for a page of them
  List<ItemStep> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "item_decision", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "decision_id")
  @BatchSize(size = 200)
  Set<UUID> decisionIds = new TreeSet<>();

  @ElementCollection
  @CollectionTable(name = "item_action", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "action_id")
  @BatchSize(size = 200)
  Set<UUID> actionIds = new TreeSet<>();

  FeedbackItem() {}

  FeedbackItem(
      ItemKind kind,
      ItemChannel channel,
      String language,
      About about,
      boolean replyAsked,
      LocalDate day) {
    this.id = UUID.randomUUID();
    this.kind = kind;
    this.channel = channel;
    this.language = language;
    this.about = about;
    this.replyAsked = replyAsked;
    this.days = ItemDays.received(day);
    this.due = ItemDue.triage(day, replyAsked);
  }

  /** Of parts without any value Hibernate makes none. */
  @PostLoad
  void whole() {
    about = about == null ? new About(null, null, null) : about;
    due = due == null ? new ItemDue() : due;
    telling = telling == null ? new Telling() : telling;
  }

  /** A moderator has let its words go, at first or after an appeal. */
  void shown(Deed deed) {
    if (status == ItemStatus.REJECTED && hidden) {
      due.today(deed.day());
    } else if (status != ItemStatus.RECEIVED) {
      return;
    }
    move(ItemStatus.SCREENED, deed);
    rejectionReason = null;
    hidden = false;
  }

  /** A moderator keeps its words back. */
  void hide(RejectionReason reason, Deed deed) {
    if (status.next().contains(ItemStatus.REJECTED)) {
      reject(reason, null, deed);
      hidden = true;
    }
  }

  /** The person takes the story back, whatever has become of it. */
  void withdraw(Deed deed) {
    if (telling.withdrawnOn != null) {
      return;
    }
    telling.withdrawnOn = deed.day();
    textId = null;
    due.none();
    if (status != ItemStatus.REJECTED) {
      status = ItemStatus.CLOSED;
      days.reached(status, deed.day());
    }
    step(ItemStep.Kind.WITHDRAWN, deed);
  }

  void assign(@Nullable UUID unit, @Nullable String role, Deed deed) {
    if (status.inHand()) {
      step(ItemStep.Kind.ASSIGNED, deed);
    } else {
      move(ItemStatus.ASSIGNED, deed);
      due.reply();
    }
    handlerUnitId = unit;
    handler = role;
  }

  void start(Deed deed) {
    move(ItemStatus.IN_PROGRESS, deed);
  }

  void answer(String words, Deed deed) {
    move(ItemStatus.ANSWERED, deed);
    answer = words;
    due.none();
  }

  void close(Deed deed) {
    if (replyAsked && status == ItemStatus.IN_PROGRESS) {
      throw Problem.conflict("REPLY_OWED", "A reply was asked for; answer before you close.");
    }
    move(ItemStatus.CLOSED, deed);
    due.none();
  }

  void reject(RejectionReason reason, @Nullable UUID duplicate, Deed deed) {
    if (id.equals(duplicate) || (duplicate != null && reason != RejectionReason.DUPLICATE)) {
      throw Problem.unprocessable(
              "DUPLICATE_OF", "A duplicate names the other item; nothing else names one.")
          .at("/duplicateOf");
    }
    move(ItemStatus.REJECTED, deed);
    rejectionReason = reason;
    duplicateOf = duplicate;
    due.none();
  }

  /** A matter of safety: somebody looks today, and it is not published (S2-14). */
  void makeUrgent(Deed deed) {
    if (status.next().isEmpty() || status == ItemStatus.REJECTED) {
      throw Problem.conflict("ITEM_OVER", "The item has come to its end.");
    }
    if (!urgent) {
      urgent = true;
      due.today(deed.day());
      step(ItemStep.Kind.URGENT, deed);
    }
  }

  /** Whether it has become urgent in the work at hand. */
  boolean urgentNow() {
    return !steps.isEmpty() && steps.getLast().kind() == ItemStep.Kind.URGENT;
  }

  /** What was said of it in a meeting, asked of another or noted; for staff only. */
  void step(ItemStep.Kind what, Deed deed) {
    steps.add(new ItemStep(deed.day(), what, deed.words(), deed.by()));
    changed();
  }

  void link(Set<UUID> links, UUID target) {
    if (links.add(target)) {
      changed();
    }
  }

  void changed() {
    version++;
  }

  private void move(ItemStatus target, Deed deed) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ITEM_TRANSITION", "An item in %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    boolean again = status == ItemStatus.REJECTED;
    status = target;
    days.reached(target, deed.day());
    step(again ? ItemStep.Kind.REOPENED : kindOf(target), deed);
  }

  private static ItemStep.Kind kindOf(ItemStatus status) {
    return switch (status) {
      case RECEIVED -> ItemStep.Kind.RECEIVED;
      case SCREENED -> ItemStep.Kind.SCREENED;
      case ASSIGNED -> ItemStep.Kind.ASSIGNED;
      case IN_PROGRESS -> ItemStep.Kind.STARTED;
      case ANSWERED -> ItemStep.Kind.ANSWERED;
      case CLOSED -> ItemStep.Kind.CLOSED;
      case REJECTED -> ItemStep.Kind.REJECTED;
    };
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }
}
