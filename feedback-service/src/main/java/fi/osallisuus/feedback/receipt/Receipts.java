package fi.osallisuus.feedback.receipt;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keeps receipts and tells what became of feedback. Looking changes nothing and is not audited:
 * that would keep when somebody looked.
 */
@ApplicationScoped
@Transactional
public class Receipts {
  private final ReceiptRows rows;
  private final Instance<ReceiptSubject> subjects;
  private final Tenancy tenancy;

  Receipts(ReceiptRows rows, @Any Instance<ReceiptSubject> subjects, Tenancy tenancy) {
    this.rows = rows;
    this.subjects = subjects;
    this.tenancy = tenancy;
  }

  /**
   * Makes one thing that is whole in itself and binds the code to it; a code that is bound already
   * was given for the same form, and nothing is made.
   */
  public void bindOnce(ReceiptCode code, ReceiptKind kind, Supplier<UUID> make) {
    var hash = code.root().of(0);
    if (rows.claim(hash)) {
      keep(List.of(new BoundReceipt(hash, kind, make.get())));
    }
  }

  /** Binds many at once; the order must tell nothing. */
  public void keep(List<BoundReceipt> receipts) {
    if (!receipts.isEmpty()) {
      rows.keep(receipts);
    }
  }

  /** To be called by whoever erases the thing. */
  public void forget(ReceiptKind kind, UUID subject) {
    rows.forget(kind, subject);
  }

  /** What became of it; 404 for what no code is. Enters the county of the code. */
  public ReceiptView look(String typed) {
    var root = ReceiptCode.typed(typed).root();
    tenancy.enter(rows.county(root).orElseThrow(() -> Problem.notFound("receipt")));
    var waiting = rows.waiting(root).flatMap(id -> news(ReceiptKind.COLLECTION, id));
    if (waiting.isPresent()) {
      return new ReceiptView(List.of(waiting.get().in("WAITING")));
    }
    var news =
        rows.of(root).stream()
            .map(bound -> news(bound.kind(), bound.subject()))
            .flatMap(Optional::stream)
            .toList();
    if (news.isEmpty()) {
      throw Problem.notFound("receipt");
    }
    return new ReceiptView(news);
  }

  /** The things of a kind that a code is good for. Enters the county of the code. */
  public List<UUID> subjects(String typed, ReceiptKind kind) {
    var root = ReceiptCode.typed(typed).root();
    tenancy.enter(rows.county(root).orElseThrow(() -> Problem.notFound("receipt")));
    return rows.of(root).stream()
        .filter(bound -> bound.kind() == kind)
        .map(BoundReceipt::subject)
        .toList();
  }

  private Optional<ReceiptNews> news(ReceiptKind kind, UUID subject) {
    return subjects.stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .flatMap(s -> s.news(subject));
  }
}
