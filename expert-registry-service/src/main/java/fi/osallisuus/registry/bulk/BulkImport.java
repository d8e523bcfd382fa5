package fi.osallisuus.registry.bulk;

import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;

/**
 * Brings a file in, whole or not at all: half a list is worse than none, since nobody knows which
 * half, and a mended file can simply be sent again. A dry run does all the same work, so that also
 * rows that disturb each other are found, and rolls it back.
 */
@ApplicationScoped
public class BulkImport {
  private final TransactionManager transactions;
  private final Validator validator;

  BulkImport(TransactionManager transactions, Validator validator) {
    this.transactions = transactions;
    this.validator = validator;
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
    var violations = validator.validate(request);
    if (violations.isEmpty()) {
      return request;
    }
    var problem = Problem.unprocessable("VALIDATION", "The row does not have the documented form.");
    violations.stream()
        .map(BulkImport::fault)
        .sorted(java.util.Comparator.comparing(FieldError::pointer))
        .forEach(f -> problem.at(f.pointer(), f.code(), f.message()));
    throw problem;
  }

  private static RowReport tried(SheetRow row, RowTaker taker) {
    try {
      row.requireWidth();
      return new RowReport(row.number(), taker.take(row), List.of());
    } catch (Problem problem) {
      if (problem.status() >= 500) {
        throw problem;
      }
      return new RowReport(row.number(), null, faults(row, problem));
    }
  }

  private static List<FieldError> faults(SheetRow row, Problem problem) {
    if (problem.errors().isEmpty()) {
      return List.of(
          new FieldError(row.place(""), problem.code(), String.valueOf(problem.getMessage())));
    }
    return problem.errors().stream()
        .map(e -> new FieldError(row.place(e.pointer()), e.code(), e.message()))
        .toList();
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

  private static FieldError fault(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      path.append('/').append(node.getName());
    }
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(
        path.toString(),
        constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
        violation.getMessage());
  }

  private void forget() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException("A dry run could not be undone", e);
    }
  }
}
