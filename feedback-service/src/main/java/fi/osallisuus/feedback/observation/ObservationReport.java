package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One expert's report of one shift; its state changes only through verbs. */
@Entity
class ObservationReport extends Row {
  private UUID expertId;
  private Shift shift;
  private LocalDate summaryDueOn;

  @Enumerated(EnumType.STRING)
  private ReportStatus status = ReportStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private @Nullable WaitingFor waitingFor;

  private @Nullable LocalDate waitingUntil;
  private boolean reminded;
  private String language = "fi";
  private String summary = "";
  private @Nullable Integer patientsMet;
  private @Nullable Integer relativesMet;
  private BigDecimal writingHours = BigDecimal.ZERO;
  private @Nullable LocalDate submittedOn;
  private int edition;
  private @Nullable LocalDate factsConfirmedOn;
  private int actionCount;
  private @Nullable String noActionsReason;
  private @Nullable LocalDate closedOn;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "report_id", nullable = false)
  @OrderBy("id")
  @BatchSize(size = Limits.MAX) // a page costs one statement, however long
  private List<Observation> observations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "observation_review", joinColumns = @JoinColumn(name = "report_id"))
  @OrderBy("type")
  @BatchSize(size = Limits.MAX)
  private List<Review> reviews = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "report_id", nullable = false)
  @OrderBy("id")
  @BatchSize(size = Limits.MAX)
  private List<Correction> corrections = new ArrayList<>();

  ObservationReport() {}

  ObservationReport(UUID expertId, Shift shift, Terms terms) {
    this.expertId = expertId;
    this.shift = shift;
    this.summaryDueOn = terms.summary(shift.shiftOn());
    this.waitingFor = WaitingFor.SUMMARY;
    this.waitingUntil = summaryDueOn;
  }

  void write(WriteReport written) {
    requireDraft();
    language = written.language();
    summary = written.summary();
    patientsMet = written.patientsMet();
    relativesMet = written.relativesMet();
    writingHours = written.writingHours();
    changed();
  }

  void add(Observation observation) {
    requireDraft();
    if (observations.size() >= Limits.MAX) {
      throw Problem.conflict("TOO_MANY_OBSERVATIONS", "A report holds 200 observations.");
    }
    observations.add(observation);
    changed();
  }

  void rewrite(UUID observationId, WriteObservation written) {
    requireDraft();
    observation(observationId).write(written);
    changed();
  }

  void remove(UUID observationId) {
    requireDraft();
    var observation = observation(observationId);
    if (observation.urgent()) {
      throw Problem.conflict(
          "URGENT_STAYS", "The ward has been told of it; it can be reworded, not taken back.");
    }
    observations.remove(observation);
    changed();
  }

  /** Fixes what the report says; what the expert met is known by then (S2-13, S2-16). */
  void submit(
      @Nullable Integer patients, @Nullable Integer relatives, LocalDate today, Terms terms) {
    if (status != ReportStatus.DRAFT) {
      throw transition(ReportStatus.SUBMITTED);
    }
    if (summary.isBlank()) {
      throw Problem.unprocessable("SUMMARY_MISSING", "Write the summary first.").at("/summary");
    }
    if (observations.isEmpty()) {
      throw Problem.conflict("OBSERVATIONS_MISSING", "A report has at least one observation.");
    }
    patientsMet = patientsMet == null ? patients : patientsMet;
    relativesMet = relativesMet == null ? relatives : relativesMet;
    if (patientsMet == null || relativesMet == null) {
      throw Problem.unprocessable(
              "MET_COUNTS_MISSING", "Say how many patients and relatives were met; 0 is an answer.")
          .at(patientsMet == null ? "/patientsMet" : "/relativesMet");
    }
    submittedOn = today;
    edition = 1;
    follow(terms);
  }

  /** No report will come; what was begun is taken away, save what the ward was told as urgent. */
  void giveUp() {
    requireDraft();
    observations.removeIf(o -> !o.urgent());
    summary = "";
    status = ReportStatus.NOT_WRITTEN;
    await(null, null);
    changed();
  }

  void goThrough(Review review, LocalDate today, Terms terms) {
    var submitted = requireSubmitted();
    requireNotClosed();
    if (review(review.type()).isPresent()) {
      throw Problem.conflict(
              "REVIEW_EXISTS", "It has been gone through so already; a review is recorded once.")
          .with("review", review.type());
    }
    if (review.heldOn().isAfter(today)) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "That day has not come yet.").at("/heldOn");
    }
    if (review.heldOn().isBefore(submitted)) {
      throw Problem.unprocessable(
              "REVIEW_BEFORE_SUMMARY", "The summary came on %s only.".formatted(submitted))
          .at("/heldOn");
    }
    reviews.add(review);
    follow(terms);
  }

  /** One more action has been agreed on it, in the same transaction. */
  void actionAgreed(Terms terms) {
    requireSubmitted();
    actionCount++;
    noActionsReason = null;
    if (status == ReportStatus.CLOSED) {
      changed(); // What is thought of later does not open it again.
    } else {
      follow(terms);
    }
  }

  void requireOpenForActions() {
    requireSubmitted();
    requireNotClosed();
  }

  void noActions(String reason, Terms terms) {
    requireSubmitted();
    requireNotClosed();
    if (actionCount > 0) {
      throw Problem.conflict("ACTIONS_AGREED", "Actions have been agreed on it already.");
    }
    noActionsReason = reason;
    follow(terms);
  }

  /** "Lisäksi": closed when both have gone through it, never before (S2-18). */
  void close(LocalDate today) {
    requireSubmitted();
    requireNotClosed();
    var missing = List.of(ReviewType.values()).stream().filter(t -> review(t).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw Problem.conflict(
              "REVIEWS_INCOMPLETE", "The supervisors and the ward both go through it first.")
          .with("missing", missing);
    }
    if (status != ReportStatus.ACTIONS_AGREED) {
      throw Problem.conflict(
          "ACTIONS_MISSING", "Agree on actions first, or say why there are none.");
    }
    status = ReportStatus.CLOSED;
    await(null, null);
    closedOn = today;
    changed();
  }

  Correction correct(Correction correction) {
    requireSubmitted();
    requireNotClosed();
    if (correction.observationId() != null) {
      observation(correction.observationId());
    }
    corrections.add(correction);
    factsConfirmedOn = null;
    changed();
    return correction;
  }

  /** The author decides; what is taken in is a new edition. Says whether there is one. */
  boolean answer(UUID correctionId, AnswerCorrection request, LocalDate today) {
    var correction =
        corrections.stream()
            .filter(c -> c.id().equals(correctionId))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("correction"));
    if (request.accepted() != (request.text() != null)) {
      throw Problem.unprocessable(
              "CORRECTED_TEXT", "Give the new text with ACCEPTED, and only with it.")
          .at("/text");
    }
    correction.answer(
        request.accepted() ? Correction.Status.ACCEPTED : Correction.Status.KEPT,
        request.answer(),
        today);
    var text = request.text();
    if (text != null) {
      reword(correction.observationId(), text);
      edition++;
    }
    changed();
    return text != null;
  }

  /** The unit has checked the facts and has no more to say to them. */
  void confirmFacts(LocalDate today) {
    requireSubmitted();
    if (corrections.stream().anyMatch(Correction::open)) {
      throw Problem.conflict("CORRECTIONS_OPEN", "The author has not answered all corrections.");
    }
    factsConfirmedOn = today;
    changed();
  }

  private void reword(@Nullable UUID observationId, String text) {
    if (observationId == null) {
      summary = text;
    } else if (text.length() > WriteObservation.LONGEST) {
      throw Problem.unprocessable("TEXT_TOO_LONG", "An observation has up to 2000 characters.")
          .at("/text");
    } else {
      observation(observationId).reword(text);
    }
  }

  /** The state and whose turn it is follow from what has happened so far. */
  private void follow(Terms terms) {
    var supervisors = review(ReviewType.SUPERVISORS).map(Review::heldOn).orElse(null);
    var unit = review(ReviewType.UNIT).map(Review::heldOn).orElse(null);
    var submitted = requireSubmitted();
    boolean agreed = actionCount > 0 || noActionsReason != null;
    if (supervisors == null) {
      status = unit == null ? ReportStatus.SUBMITTED : ReportStatus.REVIEWED_BY_UNIT;
      await(WaitingFor.SUPERVISORS_REVIEW, terms.supervisors(submitted));
    } else if (unit == null) {
      status = ReportStatus.REVIEWED_BY_SUPERVISORS;
      await(WaitingFor.UNIT_REVIEW, terms.unit(supervisors));
    } else if (!agreed) {
      status = ReportStatus.REVIEWED_BY_UNIT;
      await(WaitingFor.ACTIONS, terms.actions(unit.isAfter(supervisors) ? unit : supervisors));
    } else {
      status = ReportStatus.ACTIONS_AGREED;
      await(WaitingFor.CLOSING, null);
    }
    changed();
  }

  private void await(@Nullable WaitingFor next, @Nullable LocalDate until) {
    reminded = reminded && next == waitingFor;
    waitingFor = next;
    waitingUntil = until;
  }

  /** The step has been reminded of; the next one is another. */
  void reminded() {
    reminded = true;
    changed();
  }

  private void requireDraft() {
    if (status != ReportStatus.DRAFT) {
      throw Problem.conflict(
          "REPORT_FROZEN", "What was submitted stays; the unit can ask for corrections of facts.");
    }
  }

  private LocalDate requireSubmitted() {
    if (submittedOn == null) {
      throw Problem.conflict("REPORT_NOT_SUBMITTED", "The summary has not been submitted yet.");
    }
    return submittedOn;
  }

  /** Whether nobody but its author reads the words. */
  boolean isPrivate() {
    return submittedOn == null;
  }

  private void requireNotClosed() {
    if (status == ReportStatus.CLOSED) {
      throw Problem.conflict("REPORT_CLOSED", "A closed report stays as it is.");
    }
  }

  private Problem transition(ReportStatus target) {
    return Problem.conflict(
            "REPORT_TRANSITION", "A report in %s cannot become %s.".formatted(status, target))
        .with("state", status);
  }

  Observation observation(UUID id) {
    return observations.stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("observation"));
  }

  Optional<Review> review(ReviewType type) {
    return reviews.stream().filter(r -> r.type() == type).findFirst();
  }

  boolean isOverdue(LocalDate today) {
    return waitingUntil != null && waitingUntil.isBefore(today);
  }

  UUID expertId() {
    return expertId;
  }

  Shift shift() {
    return shift;
  }

  ReportStatus status() {
    return status;
  }

  @Nullable WaitingFor waitingFor() {
    return waitingFor;
  }

  @Nullable LocalDate waitingUntil() {
    return waitingUntil;
  }

  LocalDate summaryDueOn() {
    return summaryDueOn;
  }

  String language() {
    return language;
  }

  String summary() {
    return summary;
  }

  @Nullable Integer patientsMet() {
    return patientsMet;
  }

  @Nullable Integer relativesMet() {
    return relativesMet;
  }

  BigDecimal writingHours() {
    return writingHours;
  }

  @Nullable LocalDate submittedOn() {
    return submittedOn;
  }

  int edition() {
    return edition;
  }

  @Nullable LocalDate factsConfirmedOn() {
    return factsConfirmedOn;
  }

  int actionCount() {
    return actionCount;
  }

  @Nullable String noActionsReason() {
    return noActionsReason;
  }

  @Nullable LocalDate closedOn() {
    return closedOn;
  }

  List<Observation> observations() {
    return List.copyOf(observations);
  }

  List<Review> reviews() {
    return List.copyOf(reviews);
  }

  List<Correction> corrections() {
    return List.copyOf(corrections);
  }
}
