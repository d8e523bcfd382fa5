package fi.osallisuus.registry.process;

import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.Paper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One version of how one gets to a unit's service (S0-35). */
@Entity
class ProcessDescription extends Paper {
  private int number;
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private ProcessKind kind;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  @ElementCollection
  @CollectionTable(name = "process_step", joinColumns = @JoinColumn(name = "process_id"))
  @AttributeOverride(name = "title.fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "title.sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "title.en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "text.fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "text.sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "text.en", column = @Column(name = "text_en"))
  private List<ProcessStep> steps = new ArrayList<>();

  ProcessDescription() {}

  ProcessDescription(DraftProcess draft, int number, String by) {
    super(draft.code(), by, number == 1, draft.changeReason());
    this.number = number;
    write(draft);
  }

  void rewrite(DraftProcess draft, String by) {
    rewritten(draft.code(), by, draft.changeReason());
    write(draft);
  }

  @Override
  protected void requireWhole(boolean bilingual) {
    title.requireSwedish(bilingual, "/title");
    for (var step : inOrder()) {
      var pointer = "/steps/" + (step.position() - 1);
      step.title().requireSwedish(bilingual, pointer + "/title");
      if (step.text() != null) {
        step.text().requireSwedish(bilingual, pointer + "/text");
      }
    }
  }

  private void write(DraftProcess draft) {
    unitId = draft.unitId();
    kind = draft.kind();
    title = draft.title();
    steps.clear();
    for (var step : draft.steps()) {
      steps.add(
          new ProcessStep(
              steps.size() + 1, step.title(), step.text(), step.marking(), step.responsibleRole()));
    }
  }

  private List<ProcessStep> inOrder() {
    return steps.stream().sorted(Comparator.comparing(ProcessStep::position)).toList();
  }

  UUID unitId() {
    return unitId;
  }

  ProcessView view() {
    return new ProcessView(
        id(),
        code(),
        number,
        unitId,
        kind,
        title,
        inOrder().stream().map(ProcessStep::view).toList(),
        genericShare(),
        changeReason(),
        status(),
        publishedOn(),
        draftedBy(),
        approvedBy(),
        version());
  }

  PublicProcess forEverybody() {
    return new PublicProcess(
        id(),
        code(),
        unitId,
        kind,
        title,
        inOrder().stream().map(ProcessStep::view).toList(),
        publishedOn());
  }

  /** Percent with one decimal, half up (scenarios 4.0). */
  private BigDecimal genericShare() {
    var generic = steps.stream().filter(s -> s.marking() == Marking.GENERIC).count();
    return BigDecimal.valueOf(generic * 100)
        .divide(BigDecimal.valueOf(steps.size()), 1, RoundingMode.HALF_UP);
  }
}
