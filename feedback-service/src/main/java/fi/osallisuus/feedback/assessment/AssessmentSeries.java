package fi.osallisuus.feedback.assessment;

import static fi.osallisuus.feedback.assessment.SeriesStatus.COMPLETED;
import static fi.osallisuus.feedback.assessment.SeriesStatus.DROPPED_OUT;
import static fi.osallisuus.feedback.assessment.SeriesStatus.OPEN;

import fi.osallisuus.feedback.instrument.Wording;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
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
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The assessments of one case with one instrument version (S3-24). */
@Entity
class AssessmentSeries extends Row {
  private String caseRef;
  private UUID unitId;
  private @Nullable UUID initiativeId;
  private UUID instrumentId;

  @Column(name = "instrument_key")
  private String instrument;

  private String instrumentVersion;
  private String definitionHash;

  @Enumerated(EnumType.STRING)
  private SeriesStatus status;

  private LocalDate openedOn;
  private @Nullable LocalDate endedOn;

  @ElementCollection
  @CollectionTable(name = "assessment", joinColumns = @JoinColumn(name = "series_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200) // one statement for a page of them
  private List<Taken> assessments = new ArrayList<>();

  protected AssessmentSeries() {}

  AssessmentSeries(OpenSeries request, Wording wording, LocalDate today) {
    caseRef = request.caseRef();
    unitId = request.unitId();
    initiativeId = request.initiativeId();
    instrumentId = wording.id();
    instrument = wording.key();
    instrumentVersion = wording.instrumentVersion();
    definitionHash = wording.definitionHash();
    status = OPEN;
    openedOn = today;
  }

  /** START once, then MID as often as it helps, END once; never before what was taken already. */
  void take(Taken taken, LocalDate today) {
    requireOpen();
    if (taken.phase() == Phase.START && !assessments.isEmpty()) {
      throw Problem.conflict("ASSESSMENT_STARTED", "The case has its start assessment already.")
          .at("/phase");
    }
    if (taken.phase() != Phase.START && assessments.isEmpty()) {
      throw Problem.conflict("ASSESSMENT_NOT_STARTED", "The first assessment of a case is START.")
          .at("/phase");
    }
    checkDay(taken.takenOn(), assessments.size(), today);
    assessments.add(taken);
    changed();
    if (taken.phase() == Phase.END) {
      end(COMPLETED, today);
    }
  }

  /** Somebody has typed wrongly: items and day are put right, phase and place stay. */
  void correct(int position, Taken right, LocalDate today) {
    if (position < 0 || position >= assessments.size()) {
      throw Problem.notFound("assessment");
    }
    if (right.phase() != assessments.get(position).phase()) {
      throw Problem.unprocessable("ASSESSMENT_PHASE_STAYS", "The phase of an assessment stays.")
          .at("/phase");
    }
    checkDay(right.takenOn(), position, today);
    assessments.set(position, right);
    changed();
  }

  void dropOut(LocalDate today) {
    requireOpen();
    end(DROPPED_OUT, today);
    changed();
  }

  private void checkDay(LocalDate day, int position, LocalDate today) {
    boolean early = position > 0 && day.isBefore(assessments.get(position - 1).takenOn());
    boolean late =
        day.isAfter(today)
            || (position + 1 < assessments.size()
                && day.isAfter(assessments.get(position + 1).takenOn()));
    if (early || late) {
      throw Problem.unprocessable(
              "ASSESSMENT_ORDER", "The day lies between its neighbours and is not ahead.")
          .at("/takenOn");
    }
  }

  private void requireOpen() {
    if (status != OPEN) {
      throw Problem.conflict(
          "ASSESSMENT_SERIES_ENDED", "The series is %s; it takes no assessment.".formatted(status));
    }
  }

  private void end(SeriesStatus how, LocalDate today) {
    status = how;
    endedOn = today;
  }

  UUID instrumentId() {
    return instrumentId;
  }

  SeriesView view() {
    return new SeriesView(
        id(),
        status,
        caseRef,
        unitId,
        initiativeId,
        instrument,
        instrumentVersion,
        definitionHash,
        openedOn,
        endedOn,
        List.copyOf(assessments),
        version());
  }

  Event state() {
    return SeriesState.of(view());
  }
}
