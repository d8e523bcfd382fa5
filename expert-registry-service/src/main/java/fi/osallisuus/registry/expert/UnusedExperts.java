package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** Finds trained experts who have not been used: the problem that the pilot began with (S0-05). */
@ApplicationScoped
@Transactional
class UnusedExperts {
  private static final int BATCH = 200;

  private final Experts experts;
  private final WorkEvidence evidence;
  private final Audit audit;
  private final Today today;

  UnusedExperts(Experts experts, WorkEvidence evidence, Audit audit, Today today) {
    this.experts = experts;
    this.evidence = evidence;
    this.audit = audit;
    this.today = today;
  }

  /** Looks at the trained ones batch by batch until a page is full. */
  Page<UnusedView> list(int months, Keyset keyset) {
    var since = today.date().minusMonths(months);
    var found = new ArrayList<UnusedView>();
    UUID after = keyset.after();
    for (var batch = experts.trained(after, BATCH);
        !batch.isEmpty() && found.size() < keyset.fetch();
        batch = experts.trained(after, BATCH)) {
      var worked = evidence.lastWorkedOn(batch.stream().map(Expert::id).toList());
      for (var expert : batch) {
        var last = worked.get(expert.id());
        if (last == null || last.isBefore(since)) {
          found.add(UnusedView.of(expert, last));
        }
      }
      after = batch.getLast().id();
    }
    var rows = found.subList(0, Math.min(found.size(), keyset.fetch()));
    rows.stream()
        .limit(keyset.limit())
        .forEach(v -> audit.record("expert.listed", "expert", v.expertId()));
    return keyset.page(rows, UnusedView::expertId, view -> view);
  }
}
