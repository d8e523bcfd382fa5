package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body has decided or assessed, with the days on which it holds (S1-13). */
@Entity
class BodyDecision extends Row {
  private UUID bodyId;
  private @Nullable UUID meetingId;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  @AttributeOverride(name = "fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private Words text;

  private LocalDate decidedOn;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;

  BodyDecision() {}

  BodyDecision(UUID bodyId, RecordDecision request, boolean bilingual) {
    request.text().requireSwedish(bilingual, "/text");
    if (request.kind() == DecisionKind.POLICY_LINE && request.validFrom() == null) {
      throw Problem.unprocessable("VALIDITY_REQUIRED", "A policy line holds from a day on.")
          .at("/validFrom");
    }
    this.bodyId = bodyId;
    meetingId = request.meetingId();
    kind = request.kind();
    text = request.text();
    decidedOn = request.decidedOn();
    validFrom = request.validFrom();
    hold(request.validTo());
  }

  void end(LocalDate day) {
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

  UUID bodyId() {
    return bodyId;
  }

  DecisionView view() {
    return new DecisionView(
        id(), bodyId, meetingId, kind, text, decidedOn, validFrom, validTo, version());
  }
}
