package fi.osallisuus.registry.measure;

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

/** Something that a participation programme sets out to do (S1-22). */
@Entity
class Measure extends Row {
  private UUID initiativeId;

  @Enumerated(EnumType.STRING)
  private MeasureArea area;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  private String responsible;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private MeasureStatus status;

  private @Nullable LocalDate doneOn;

  Measure() {}

  Measure(UUID initiativeId, PlanMeasure request) {
    this.initiativeId = initiativeId;
    status = MeasureStatus.PLANNED;
    write(request);
  }

  void change(PlanMeasure request) {
    requirePlanned();
    write(request);
    changed();
  }

  void complete(LocalDate day) {
    requirePlanned();
    status = MeasureStatus.DONE;
    doneOn = day;
    changed();
  }

  void cancel() {
    requirePlanned();
    status = MeasureStatus.CANCELLED;
    changed();
  }

  private void requirePlanned() {
    if (status != MeasureStatus.PLANNED) {
      throw Problem.conflict("MEASURE_CLOSED", "The measure is done or cancelled already.")
          .with("state", status);
    }
  }

  private void write(PlanMeasure request) {
    area = request.area();
    title = request.title();
    responsible = request.responsible();
    dueOn = request.dueOn();
  }

  boolean overdue(LocalDate day) {
    return status == MeasureStatus.PLANNED && dueOn.isBefore(day);
  }

  UUID initiativeId() {
    return initiativeId;
  }

  MeasureArea area() {
    return area;
  }

  MeasureStatus status() {
    return status;
  }

  MeasureView view(LocalDate day) {
    return new MeasureView(
        id(),
        initiativeId,
        area,
        title,
        responsible,
        dueOn,
        status,
        doneOn,
        overdue(day),
        version());
  }
}
