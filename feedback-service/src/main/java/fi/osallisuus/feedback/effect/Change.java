package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.action.WhyNot;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What residents read: the words of the day on which a second person published them. */
@Entity
class Change {
  @Id private UUID id;

  private boolean withdrawn;

  @Enumerated(EnumType.STRING)
  private EffectOutcome outcome;

  @Embedded private @Nullable Story story;
  @Embedded private @Nullable Scope scope;

  @Enumerated(EnumType.STRING)
  private @Nullable WhyNot whyNot;

  @Enumerated(EnumType.STRING)
  private Forum decidedIn;

  private String decidedMonth;
  private @Nullable String diaryNumber;
  private @Nullable Integer atLeast;
  private LocalDate publishedOn;
  private Instant publishedAt;
  private Instant changedAt;

  protected Change() {}

  Change(UUID id, LocalDate day, Instant now) {
    this.id = id;
    publishedOn = day;
    publishedAt = now;
  }

  void show(EffectView effect, Effect words, Decided decided, int voices, Instant now) {
    outcome = effect.outcome();
    story = words.story();
    scope = words.scope();
    whyNot = effect.whyNot();
    decidedIn = decided.forum();
    decidedMonth = decided.month();
    diaryNumber = decided.diaryNumber();
    atLeast = Rounding.atLeast(voices);
    changedAt = now;
  }

  /** Nothing of it can be read any more; that it was there stays known. */
  void withdraw(Instant now) {
    withdrawn = true;
    story = null;
    scope = null;
    whyNot = null;
    diaryNumber = null;
    atLeast = null;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  PublicChange view() {
    var told = java.util.Objects.requireNonNull(story, "A withdrawn change has no words");
    var about = scope == null ? new Scope(null, null, null, null) : scope;
    return new PublicChange(
        id,
        outcome,
        told.youSaid(),
        told.weDecided(),
        told.weDid(),
        whyNot,
        told.whyNotText(),
        new PublicChange.Decided(decidedIn, decidedMonth, diaryNumber),
        about.unitId(),
        about.place(),
        about.municipality(),
        about.theme(),
        atLeast,
        publishedOn,
        publishedAt,
        changedAt);
  }
}
