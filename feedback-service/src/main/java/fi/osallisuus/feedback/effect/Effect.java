package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.action.WhyNot;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, as staff write it; what residents read is a copy made at publishing, so that
 * nothing unread by a second person is ever shown (S2-05).
 */
@Entity
class Effect extends Row {

  /** The state of the words at hand; the public may read earlier ones meanwhile. */
  enum Stage {
    DRAFT,
    IN_REVIEW,
    PUBLISHED
  }

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private EffectOutcome outcome;

  @Embedded private Story story;
  @Embedded private Scope scope;
  private @Nullable UUID wardId;

  @Enumerated(EnumType.STRING)
  private @Nullable WhyNot whyNot;

  private @Nullable UUID decisionId;

  @Enumerated(EnumType.STRING)
  private @Nullable Forum decidedIn;

  private @Nullable String decidedMonth;
  private boolean quote;
  private boolean quoteConsent;
  private String editedBy;
  private int editions;
  private @Nullable LocalDate publishedOn;
  private @Nullable LocalDate withdrawnOn;

  @ElementCollection
  @CollectionTable(name = "effect_source", joinColumns = @JoinColumn(name = "effect_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200) // one statement for a page of them
  private List<Source> sources = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "effect_action", joinColumns = @JoinColumn(name = "effect_id"))
  @OrderColumn(name = "position")
  @Column(name = "action_id")
  @BatchSize(size = 200)
  private List<UUID> actionIds = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "effect_figure", joinColumns = @JoinColumn(name = "effect_id"))
  @OrderColumn(name = "position")
  @Column(name = "snapshot_id")
  @BatchSize(size = 200)
  private List<UUID> figures = new ArrayList<>();

  Effect() {}

  Effect(PutEffect request, String by) {
    write(request, by);
  }

  void edit(PutEffect request, String by) {
    refuseWithdrawn();
    write(request, by);
    changed();
  }

  private void write(PutEffect request, String by) {
    stage = Stage.DRAFT;
    outcome = request.outcome();
    story = request.story();
    scope = request.scope();
    wardId = request.wardId();
    whyNot = request.whyNot();
    decisionId = request.decisionId();
    decidedIn = request.decidedIn();
    decidedMonth = request.decidedMonth();
    quote = Boolean.TRUE.equals(request.quote());
    quoteConsent = Boolean.TRUE.equals(request.quoteConsent());
    sources.clear();
    sources.addAll(request.sourcesOrNone());
    actionIds.clear();
    actionIds.addAll(request.actionsOrNone());
    figures.clear();
    figures.addAll(request.figuresOrNone());
    editedBy = by;
  }

  void submit() {
    refuseWithdrawn();
    move(Stage.DRAFT, Stage.IN_REVIEW);
  }

  void sendBack() {
    move(Stage.IN_REVIEW, Stage.DRAFT);
  }

  /** Two people read what everybody reads. */
  void publish(String by, LocalDate today) {
    refuseWithdrawn();
    move(Stage.IN_REVIEW, Stage.PUBLISHED);
    if (by.equals(editedBy)) {
      throw Problem.conflict("FOUR_EYES", "Somebody else than the writer publishes it.");
    }
    editions++;
    publishedOn = publishedOn == null ? today : publishedOn;
  }

  void withdraw(LocalDate today) {
    refuseWithdrawn();
    if (publishedOn == null) {
      throw Problem.conflict("EFFECT_TRANSITION", "Only what was published is withdrawn.")
          .with("state", status())
          .with("allowed", List.of());
    }
    withdrawnOn = today;
    changed();
  }

  EffectStatus status() {
    if (withdrawnOn != null) {
      return EffectStatus.WITHDRAWN;
    }
    if (publishedOn == null) {
      return stage == Stage.DRAFT ? EffectStatus.DRAFT : EffectStatus.IN_REVIEW;
    }
    return editions > 1 ? EffectStatus.UPDATED : EffectStatus.PUBLISHED;
  }

  private void refuseWithdrawn() {
    if (withdrawnOn != null) {
      throw Problem.conflict("EFFECT_WITHDRAWN", "What was withdrawn stays withdrawn.");
    }
  }

  private void move(Stage from, Stage to) {
    if (stage != from) {
      throw Problem.conflict(
              "EFFECT_TRANSITION", "An effect in %s cannot go to %s.".formatted(stage, to))
          .with("state", stage)
          .with(
              "allowed",
              stage == Stage.IN_REVIEW
                  ? List.of(Stage.DRAFT, Stage.PUBLISHED)
                  : stage == Stage.DRAFT ? List.of(Stage.IN_REVIEW) : List.of());
    }
    stage = to;
    changed();
  }

  EffectView view() {
    return new EffectView(
        id(),
        status(),
        stage,
        outcome,
        List.copyOf(sources),
        List.copyOf(actionIds),
        story.youSaid(),
        quote,
        quoteConsent,
        story.weDecided(),
        story.weDid(),
        whyNot,
        story.whyNotText(),
        decisionId,
        decidedIn,
        decidedMonth,
        scope.unitId(),
        wardId,
        scope.place(),
        scope.municipality(),
        scope.theme(),
        List.copyOf(figures),
        publishedOn,
        withdrawnOn,
        version());
  }

  Story story() {
    return story;
  }

  Scope scope() {
    return scope;
  }
}
