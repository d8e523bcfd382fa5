package fi.osallisuus.registry.payroll;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.fee.PayableEntries;
import fi.osallisuus.registry.fee.PayrollLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HR takes approved entries to payroll. */
@ApplicationScoped
@Transactional
class PayrollDesk {
  /** Keeps one batch within a transaction's time; what is left over goes with the next batch. */
  private static final int BATCH = 2000;

  private final PayrollExports exports;
  private final PayableEntries payable;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  PayrollDesk(
      PayrollExports exports, PayableEntries payable, Actor actor, Audit audit, Today today) {
    this.exports = exports;
    this.payable = payable;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<ExportView> list(Keyset keyset) {
    return keyset.page(exports.list(keyset), PayrollExport::id, PayrollExport::view);
  }

  ExportView get(UUID id) {
    return exports.get(id).view();
  }

  byte[] file(UUID id) {
    var batch = exports.get(id);
    audit.record("payroll-export.downloaded", "payroll-export", id);
    return batch.file();
  }

  ExportView export(ExportPayroll request) {
    if (request.workedTo().isBefore(request.workedFrom())) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("/workedTo");
    }
    return payable
        .export(
            request.workedFrom(), request.workedTo(), BATCH, lines -> write(request, lines).id())
        .map(exports::get)
        .map(PayrollExport::view)
        .orElseThrow(
            () ->
                Problem.conflict("NOTHING_TO_EXPORT", "No approved entry of these days is left."));
  }

  ExportView confirmPaid(UUID id, ConfirmPaid request, @Nullable String ifMatch) {
    var batch = exports.lock(id);
    ETags.require(ifMatch, batch.version());
    today.refuseFuture(request.paidOn(), "/paidOn");
    batch.paid(request.paidOn(), actor.id());
    payable.paid(id, request.paidOn());
    audit.record("payroll-export.paid", "payroll-export", id);
    return batch.view();
  }

  private PayrollExport write(ExportPayroll request, List<PayrollLine> lines) {
    var batch = new PayrollExport(request, lines, actor.id(), today.now());
    // At once: the entries that are marked next refer to the row.
    exports.persistAndFlush(batch);
    audit.record("payroll-export.created", "payroll-export", batch.id());
    return batch;
  }
}
