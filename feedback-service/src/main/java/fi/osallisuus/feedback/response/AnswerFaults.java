package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The faults of one or several sheets, told all at once with their places. */
public final class AnswerFaults {
  private record Placed(String pointer, Fault fault) {}

  private final List<Placed> faults = new ArrayList<>();

  /**
   * @param place where the sheet stands in the body; empty for the body itself
   */
  public void add(String place, AnswerSheet sheet) {
    for (Fault fault : sheet.faults()) {
      String item = fault.linkId().isEmpty() ? "" : "/" + fault.linkId();
      faults.add(new Placed(place + "/answers" + item, fault));
    }
  }

  /** Refuses everything when there is any fault. */
  public void refuse() {
    if (faults.isEmpty()) {
      return;
    }
    var problem =
        Problem.unprocessable("ANSWERS_INVALID", "The answers cannot be taken as they are.");
    faults.forEach(
        f -> problem.at(f.pointer(), f.fault().kind().name(), f.fault().kind().message()));
    throw problem;
  }
}
