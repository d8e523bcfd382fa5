package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.decision.Decisions;
import fi.osallisuus.feedback.decision.KnownDecision;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.ReceiptNews;
import fi.osallisuus.feedback.receipt.ReceiptOutcome;
import fi.osallisuus.feedback.receipt.ReceiptReply;
import fi.osallisuus.feedback.receipt.ReceiptSubject;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whoever holds the receipt of an item what became of it. */
@ApplicationScoped
class ItemReceipt implements ReceiptSubject {
  private final FeedbackItems items;
  private final ActionBook actions;
  private final Decisions decisions;
  private final Changes changes;
  private final Units units;

  ItemReceipt(
      FeedbackItems items, ActionBook actions, Decisions decisions, Changes changes, Units units) {
    this.items = items;
    this.actions = actions;
    this.decisions = decisions;
    this.changes = changes;
    this.units = units;
  }

  @Override
  public ReceiptKind kind() {
    return ReceiptKind.ITEM;
  }

  @Override
  public Optional<ReceiptNews> news(UUID subject) {
    return items.findByIdOptional(subject).map(this::news);
  }

  private ReceiptNews news(FeedbackItem item) {
    var unit = item.about.unitId();
    return ReceiptNews.of(ReceiptKind.ITEM, item.status.name())
        .about(unit == null ? null : units.known(unit).map(KnownUnit::name).orElse(null))
        .days(item.days.receivedOn, item.answer == null ? item.due.replyDueOn() : null)
        .because(item.rejectionReason == null ? null : item.rejectionReason.name())
        .replied(reply(item))
        .followed(outcomes(item));
  }

  private static @Nullable ReceiptReply reply(FeedbackItem item) {
    return item.answer == null
        ? null
        : new ReceiptReply(Objects.requireNonNull(item.days.answeredOn), item.answer);
  }

  private List<ReceiptOutcome> outcomes(FeedbackItem item) {
    var source = new Source(ItemSources.of(item.kind), item.id());
    return Stream.of(
            item.decisionIds.stream()
                .flatMap(id -> decisions.known(id).stream())
                .map(ItemReceipt::of),
            item.actionIds.stream().sorted().map(actions::get).map(ItemReceipt::outcome),
            changes.about(source).stream().map(ReceiptOutcome::of))
        .flatMap(Function.identity())
        .toList();
  }

  private static ReceiptOutcome of(KnownDecision decision) {
    return new ReceiptOutcome(
        ReceiptOutcome.Kind.DECISION, decision.id(), "MADE", decision.decidedOn(), null);
  }

  private static ReceiptOutcome outcome(ActionView action) {
    var on = action.implementedOn() == null ? action.rejectedOn() : action.implementedOn();
    return new ReceiptOutcome(
        ReceiptOutcome.Kind.ACTION,
        action.id(),
        action.status().name(),
        on == null ? action.agreedOn() : on,
        action.publicReason());
  }
}
