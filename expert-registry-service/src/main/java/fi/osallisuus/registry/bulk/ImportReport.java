package fi.osallisuus.registry.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file, judged row by row. */
@Schema(
    examples =
        """
        {"dryRun":true,"saved":false,"rows":2,"faulty":1,"report":[{"row":1},{"row":2,\
        "faults":[{"pointer":"/rows/2/email","code":"EMAIL",\
        "message":"must be a well-formed email address"}]}]}""")
public record ImportReport(
    boolean dryRun, boolean saved, int rows, long faulty, List<RowReport> report) {

  static ImportReport of(boolean dryRun, List<RowReport> report) {
    var faulty = report.stream().filter(r -> !r.faults().isEmpty()).count();
    return new ImportReport(dryRun, !dryRun && faulty == 0, report.size(), faulty, report);
  }
}
