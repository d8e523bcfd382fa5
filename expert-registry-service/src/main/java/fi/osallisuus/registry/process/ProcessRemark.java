package fi.osallisuus.registry.process;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A remark on the feasibility of one version of a process. */
@Entity
class ProcessRemark {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID processId;
  private UUID unitId;
  private boolean possible;
  private boolean realistic;
  private boolean needed;
  private @Nullable String text;
  private String madeBy;
  private LocalDate madeOn;

  ProcessRemark() {}

  ProcessRemark(UUID processId, MakeRemark request, String by, LocalDate day) {
    this.processId = processId;
    unitId = request.unitId();
    possible = request.possible();
    realistic = request.realistic();
    needed = request.needed();
    text = request.text();
    madeBy = by;
    madeOn = day;
  }

  UUID id() {
    return id;
  }

  RemarkView view() {
    return new RemarkView(id, processId, unitId, possible, realistic, needed, text, madeBy, madeOn);
  }
}
