package fi.osallisuus.feedback.decision;

import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A decision, with what of people's experience stood behind it (S2-02, S1-13, S1-14). */
@Entity
class Decision extends Row {
  private static final int MOST_INPUTS = 500;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private @Nullable UUID bodyId;
  private LocalDate decidedOn;
  private @Nullable String diaryNumber;

  @AttributeOverride(name = "fi", column = @Column(name = "subject_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "subject_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
  private LocalText subject;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @AttributeOverride(name = "fi", column = @Column(name = "reasons_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "reasons_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "reasons_en"))
  private LocalText reasons;

  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  // As they were on the day it was recorded; later members do not change what was decided.
  private String missingSectors;

  @ElementCollection
  @CollectionTable(name = "decision_input", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200) // one statement for a page of them
  private List<Source> inputs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "decision_contributor", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<Contributor> contributors = new ArrayList<>();

  Decision() {}

  Decision(RecordDecision request, List<String> missingSectors) {
    if (request.kind() == DecisionKind.POLICY_LINE && request.validFrom() == null) {
      throw Problem.unprocessable("VALIDITY_REQUIRED", "A policy line holds from a day on.")
          .at("/validFrom");
    }
    kind = request.kind();
    bodyId = request.bodyId();
    decidedOn = request.decidedOn();
    diaryNumber = request.diaryNumber();
    subject = request.subject();
    outcome = request.outcome();
    reasons = request.reasons();
    validFrom = request.validFrom();
    hold(request.validTo());
    this.missingSectors = String.join(",", missingSectors);
    inputs.addAll(request.inputsOrNone());
    contributors.addAll(request.contributorsOrNone());
  }

  /** What is linked already is not linked twice. */
  void link(List<Source> more) {
    more.stream().filter(input -> !inputs.contains(input)).forEach(inputs::add);
    if (inputs.size() > MOST_INPUTS) {
      throw Problem.unprocessable(
              "TOO_MANY_INPUTS", "A decision has at most %d inputs.".formatted(MOST_INPUTS))
          .at("/inputs");
    }
    changed();
  }

  void end(LocalDate day) {
    if (kind != DecisionKind.POLICY_LINE) {
      throw Problem.conflict("NOT_A_POLICY_LINE", "Only a policy line holds until a day.");
    }
    hold(day);
    changed();
  }

  private void hold(@Nullable LocalDate day) {
    if (day != null && day.isBefore(validFrom == null ? decidedOn : validFrom)) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("/validTo");
    }
    validTo = day;
  }

  Event state() {
    return DecisionState.changed(this);
  }

  DecisionView view() {
    return new DecisionView(
        id(),
        kind,
        bodyId,
        decidedOn,
        diaryNumber,
        subject,
        outcome,
        reasons,
        validFrom,
        validTo,
        Stream.of(missingSectors.split(",")).filter(sector -> !sector.isEmpty()).toList(),
        List.copyOf(inputs),
        List.copyOf(contributors),
        version());
  }
}
