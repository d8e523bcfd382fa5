package fi.osallisuus.registry.payroll;

import fi.osallisuus.registry.Row;
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

  byte[] file() {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  ExportView view() {
    return new ExportView(
        id(), workedFrom, workedTo, createdAt, createdBy, entryCount, total, sha256);
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
