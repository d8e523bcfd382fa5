package fi.osallisuus.registry.need;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the feature that keeps the documents asks and tells of needs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedDirectory {
  private final Needs needs;
  private final Outbox outbox;
  private final Audit audit;

  NeedDirectory(Needs needs, Outbox outbox, Audit audit) {
    this.needs = needs;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Refuses a field that names something else than needs of the county. */
  public void require(List<UUID> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      if (needs.findByIdOptional(ids.get(i)).isEmpty()) {
        throw Problem.unprocessable("NEED_UNKNOWN", "There is no such need.").at(pointer + "/" + i);
      }
    }
  }

  /** A guideline was published that came of these needs; told again, nothing changes. */
  public void guidelinePublished(UUID documentId, Collection<UUID> origin) {
    for (var need : needs.lock(origin)) {
      if (need.link(documentId)) {
        outbox.add(need.linked());
        audit.record("need.guideline-linked", "need", need.id());
      }
    }
  }
}
