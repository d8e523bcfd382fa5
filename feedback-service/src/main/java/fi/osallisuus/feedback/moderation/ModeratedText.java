package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.ReceiptNews;
import fi.osallisuus.feedback.screening.Found;
import fi.osallisuus.feedback.screening.Screened;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WorkingDays;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A free text, what was found in it, and what a person made of it. */
@Entity
@SuppressWarnings("NullAway.Init")
class ModeratedText {
  /** Feedback is looked at within three working days (Care Opinion: three to five). */
  private static final int DUE_IN_WORKING_DAYS = 3;

  private static final int DAYS_TO_SUNDAY = 6;

  // Random: an id by time would tell when an anonymous answer was given.
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private TextKind kind;

  private UUID subjectId;
  private String part;
  private @Nullable UUID unitId;
  private String language;
  private LocalDate receivedOn;
  private LocalDate dueOn;
  private @Nullable String text;

  @Convert(converter = FoundText.class)
  private List<Found> findings;

  @Enumerated(EnumType.STRING)
  private TextStatus status;

  private @Nullable String publishedText;
  private @Nullable LocalDate readableFrom;
  private String redactions = "";

  @Enumerated(EnumType.STRING)
  private @Nullable HideReason hideReason;

  private @Nullable String decidedBy;
  private @Nullable LocalDate decidedOn;
  @Embedded private DangerCare danger = new DangerCare();
  @Embedded private Appeal appeal = new Appeal();
  private int reports;
  private boolean waiting = true;
  private long version = 1;

  ModeratedText() {}

  ModeratedText(SubmittedText submitted, Screened screened) {
    id = submitted.textId();
    kind = submitted.kind();
    subjectId = submitted.subjectId();
    part = submitted.part();
    unitId = submitted.unitId();
    language = submitted.language();
    receivedOn = submitted.receivedOn();
    text = submitted.text();
    findings = screened.found();
    status = screened.clean() ? TextStatus.CLEAN : TextStatus.SUSPECT;
    if (screened.danger()) {
      danger.raise();
    }
    // Of a survey only the week is known, so it is due by the week's end.
    var from = kind == TextKind.SURVEY ? receivedOn.plusDays(DAYS_TO_SUNDAY) : receivedOn;
    dueOn = danger.open() ? receivedOn : WorkingDays.after(from, DUE_IN_WORKING_DAYS);
  }

  TextDecided release(Decision decision) {
    decision.refuseUnjudged();
    String original = text;
    if (original == null) {
      throw Problem.conflict(
          "ORIGINAL_ERASED", "The text as it was written has been erased; it cannot be shown.");
    }
    decide(TextStatus.RELEASED, decision.by(), decision.on());
    publish(original, "", decision);
    return told();
  }

  TextDecided redact(String redacted, Set<RedactionReason> reasons, Decision decision) {
    decision.refuseUnjudged();
    if (redacted.equals(text)) {
      throw Problem.unprocessable(
              "REDACTION_CHANGES_NOTHING", "The text is as it was; release it, or take more out.")
          .at("/text");
    }
    decide(TextStatus.REDACTED, decision.by(), decision.on());
    publish(
        redacted,
        reasons.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        decision);
    return told();
  }

  TextDecided hide(HideReason reason, String by, LocalDate day) {
    decide(TextStatus.HIDDEN, by, day);
    publishedText = null;
    readableFrom = null;
    redactions = "";
    hideReason = reason;
    return told();
  }

  /** Somebody who has read it says that a person may be in danger. */
  void alarm(LocalDate day) {
    danger.raise();
    dueOn = day;
    changed();
  }

  /** A reader thinks that something is wrong with it; a person looks again. */
  void report(LocalDate day) {
    reports++;
    dueOn = danger.open() ? day : WorkingDays.after(day, 1);
    changed();
  }

  /** What readers have reported stays as it was decided. */
  void keep() {
    if (reports == 0) {
      throw Problem.conflict("NOT_REPORTED", "Nobody has pointed this text out.");
    }
    if (!status.decided()) {
      throw Problem.conflict("NOT_DECIDED", "Nobody has decided about the text yet.");
    }
    reports = 0;
    changed();
  }

  /** Whether its writer can still ask for a second look. */
  boolean appealable() {
    return (status == TextStatus.REDACTED || status == TextStatus.HIDDEN) && appeal.untouched();
  }

  void attend(DangerOutcome outcome, String by, LocalDate day) {
    danger.attend(outcome, by, day);
    changed();
  }

  /** The writer, or whoever the text is about, wishes that another person looks at it. */
  void appeal(String words, LocalDate day) {
    if (!status.decided()) {
      throw Problem.conflict("NOT_DECIDED", "Nobody has decided about the text yet.");
    }
    appeal.raise(words, day);
    dueOn = WorkingDays.after(day, DUE_IN_WORKING_DAYS);
    changed();
  }

  void answerAppeal(boolean overturn, String answer, String by) {
    refuseFirst(by);
    appeal.answer(overturn, answer);
    changed();
  }

  /** What was taken out is gone for good; the decision stays. */
  void eraseOriginal() {
    text = status == TextStatus.RELEASED ? text : null;
    findings = List.of();
    changed();
  }

  private void decide(TextStatus target, String by, LocalDate day) {
    if (danger.open()) {
      throw Problem.conflict(
          "DANGER_UNATTENDED", "The text tells of danger: first say what was done about it.");
    }
    if (appeal.overturned()) {
      refuseFirst(by);
    } else if (!status.next().contains(target)) {
      throw Problem.conflict(
              "TEXT_TRANSITION", "A text in %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    decidedBy = by;
    decidedOn = day;
    reports = 0;
    hideReason = null;
    appeal.decidedAnew();
    changed();
  }

  private void refuseFirst(String by) {
    if (by.equals(decidedBy)) {
      throw Problem.forbidden(
          "APPEAL_NEEDS_ANOTHER_PERSON", "Who has decided does not judge the appeal.");
    }
  }

  private void publish(String shown, String reasons, Decision decision) {
    publishedText = shown;
    redactions = reasons;
    readableFrom = decision.readableFrom();
  }

  private void changed() {
    waiting = !status.decided() || danger.open() || appeal.waiting() || reports > 0;
    version++;
  }

  private TextDecided told() {
    return new TextDecided(id, kind, subjectId, part, status, hideReason);
  }

  /** For whoever wrote it: what the screen thought of it is nobody's business. */
  ReceiptNews news() {
    return ReceiptNews.of(ReceiptKind.TEXT, status.decided() ? status.name() : "SCREENING")
        .because(hideReason == null ? null : hideReason.name());
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  String language() {
    return language;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  Optional<String> original() {
    return Optional.ofNullable(text);
  }

  /** The words while the screen has found nothing and nobody has decided. */
  Optional<ReadableText> clean() {
    return status == TextStatus.CLEAN && text != null
        ? Optional.of(new ReadableText(id, subjectId, part, language, false, text))
        : Optional.empty();
  }

  ModeratedTextView view(@Nullable String suggestion) {
    return new ModeratedTextView(
        id,
        kind,
        subjectId,
        part,
        unitId,
        language,
        receivedOn,
        dueOn,
        status,
        text,
        suggestion,
        findings,
        publishedText,
        readableFrom,
        Arrays.stream(redactions.split(","))
            .filter(code -> !code.isEmpty())
            .map(RedactionReason::valueOf)
            .toList(),
        hideReason,
        decidedOn,
        danger.state(),
        danger.outcome(),
        danger.attendedOn(),
        appeal.state(),
        appeal.words(),
        appeal.raisedOn(),
        appeal.answer(),
        reports,
        version);
  }

  /** Empty unless a person has let it go and its day has come. */
  Optional<ReadableText> readable(LocalDate today) {
    if (publishedText == null || readableFrom == null || readableFrom.isAfter(today)) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadableText(
            id, subjectId, part, language, status == TextStatus.REDACTED, publishedText));
  }
}
