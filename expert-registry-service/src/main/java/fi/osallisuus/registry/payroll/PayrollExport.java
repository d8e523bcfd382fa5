package fi.osallisuus.registry.payroll;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.fee.PayrollLine;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch handed to payroll; the file is kept, so that a second download is the same file. */
@Entity
class PayrollExport extends Row {
  private LocalDate workedFrom;
  private LocalDate workedTo;
  private Instant createdAt;
  private String createdBy;
  private int entryCount;
  private BigDecimal total;
  @Basic private String csv;
  private String sha256;
  private @Nullable LocalDate paidOn;
  private @Nullable String confirmedBy;

  PayrollExport() {}

  PayrollExport(ExportPayroll request, List<PayrollLine> lines, String by, Instant now) {
    workedFrom = request.workedFrom();
    workedTo = request.workedTo();
    createdAt = now;
    createdBy = by;
    entryCount = lines.size();
    total = lines.stream().map(PayrollLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    csv = PayrollCsv.of(lines);
    sha256 = digest(csv);
  }

  /** Payroll has paid the batch; said once, of a day between the export and today. */
  void paid(LocalDate day, String by) {
    if (paidOn != null) {
      throw Problem.conflict("BATCH_PAID", "The batch has been confirmed as paid already.")
          .with("paidOn", paidOn);
    }
    if (day.isBefore(createdAt.atZone(WallTime.HELSINKI).toLocalDate())) {
      throw Problem.unprocessable("PAID_BEFORE_EXPORT", "The batch was made after that day.")
          .at("/paidOn");
    }
    paidOn = day;
    confirmedBy = by;
    changed();
  }

  byte[] file() {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  ExportView view() {
    return new ExportView(
        id(),
        workedFrom,
        workedTo,
        createdAt,
        createdBy,
        entryCount,
        total,
        sha256,
        paidOn,
        confirmedBy,
        version());
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
