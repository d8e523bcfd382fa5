package fi.osallisuus.registry.preparation;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.OpenItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to see to before the pilot starts (S0-14; S0-21…S0-43 are what it usually is). */
@Entity
class PreparationItem extends Row {
  private UUID initiativeId;
  private String area;
  private @Nullable String note;
  private String responsible;
  private boolean mandatory;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate doneOn;

  PreparationItem() {}

  PreparationItem(UUID initiativeId, PutItem request) {
    this.initiativeId = initiativeId;
    write(request);
  }

  void change(PutItem request) {
    write(request);
    changed();
  }

  private void write(PutItem request) {
    if ((request.state() == ItemState.DONE) != (request.doneOn() != null)) {
      throw Problem.unprocessable("DONE_ON", "What is done has its day; nothing else has one.")
          .at("/doneOn");
    }
    area = request.area();
    note = request.note();
    responsible = request.responsible();
    mandatory = request.mandatory();
    state = request.state();
    dueOn = request.dueOn();
    doneOn = request.doneOn();
  }

  UUID initiativeId() {
    return initiativeId;
  }

  OpenItem open() {
    return new OpenItem(id(), area);
  }

  ItemView view(LocalDate day) {
    var waiting = state == ItemState.OPEN || state == ItemState.IN_PROGRESS;
    return new ItemView(
        id(),
        initiativeId,
        area,
        note,
        responsible,
        mandatory,
        state,
        dueOn,
        doneOn,
        waiting && dueOn != null && dueOn.isBefore(day),
        version());
  }
}
