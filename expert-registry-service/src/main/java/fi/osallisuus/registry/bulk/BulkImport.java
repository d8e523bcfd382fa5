package fi.osallisuus.registry.bulk;

import fi.osallisuus.kit.bulk.RowRules;
import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Brings a file in, whole or not at all: half a list is worse than none, since nobody knows which
 * half, and a mended file can simply be sent again. A dry run does all the same work, so that also
 * rows that disturb each other are found, and rolls it back.
 */
@ApplicationScoped
public class BulkImport {
  private final TransactionManager transactions;
  private final RowRules rules;

  BulkImport(TransactionManager transactions, RowRules rules) {
    this.transactions = transactions;
    this.rules = rules;
  }

  /** Returns the report of a dry run or of a saved file; throws when a row is at fault. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ImportReport run(Sheet sheet, boolean dryRun, RowTaker taker) {
    var report = ImportReport.of(dryRun, sheet.rows().stream().map(r -> tried(r, taker)).toList());
    if (dryRun) {
      forget();
      return new ImportReport(
          true, false, report.rows(), report.faulty(), withoutIds(report.report()));
    }
    if (report.faulty() > 0) {
      throw refusal(report);
    }
    return report;
  }

  /** A request made from a row, held against its constraints like a body over HTTP. */
  public <T> T valid(T request) {
    return rules.valid(request);
  }

  private static RowReport tried(SheetRow row, RowTaker taker) {
    try {
      row.requireWidth();
      return new RowReport(row.number(), taker.take(row), List.of());
    } catch (Problem problem) {
      if (problem.status() >= 500) {
        throw problem;
      }
      return new RowReport(row.number(), null, RowRules.faults(problem, row::place));
    }
  }

  private static Problem refusal(ImportReport report) {
    var problem =
        Problem.unprocessable(
                "IMPORT_HAS_FAULTS",
                "Nothing was saved: %d of %d rows are at fault."
                    .formatted(report.faulty(), report.rows()))
            .with("rows", report.rows())
            .with("faulty", report.faulty());
    report.report().stream()
        .flatMap(r -> r.faults().stream())
        .forEach(f -> problem.at(f.pointer(), f.code(), f.message()));
    return problem;
  }

  private static List<RowReport> withoutIds(List<RowReport> report) {
    return report.stream().map(r -> new RowReport(r.row(), null, r.faults())).toList();
  }

  private void forget() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException("A dry run could not be undone", e);
    }
  }
}
