package fi.osallisuus.registry.paper;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a version of any paper through review to publication. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Review {
  private final Counties counties;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  Review(Counties counties, Actor actor, Audit audit, Today today) {
    this.counties = counties;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  /** What was published, and what it took the place of. */
  public record Published<P>(P paper, @Nullable P superseded) {}

  /** The draft is whole and waits for somebody else's eyes. */
  public <P extends Paper> P submit(Papers<P> papers, UUID id, @Nullable String ifMatch) {
    var paper = lock(papers, id, ifMatch);
    paper.submit(counties.bilingual());
    return told(papers, paper, "submitted");
  }

  /** The reviewer wants it written again. */
  public <P extends Paper> P sendBack(Papers<P> papers, UUID id, @Nullable String ifMatch) {
    var paper = lock(papers, id, ifMatch);
    paper.sendBack();
    return told(papers, paper, "sent-back");
  }

  /** From now on the version holds. */
  public <P extends Paper> Published<P> publish(
      Papers<P> papers, UUID id, @Nullable String ifMatch) {
    var paper = lock(papers, id, ifMatch);
    var before = papers.current(paper.code()).filter(other -> !other.id().equals(id)).orElse(null);
    if (before != null) {
      before.supersede();
      // Before the other: the database allows one published version of a code.
      papers.flush();
    }
    paper.publish(actor.id(), today.date());
    return new Published<>(told(papers, paper, "published"), before);
  }

  /** The version is taken out of use; nothing takes its place. */
  public <P extends Paper> P retire(Papers<P> papers, UUID id, @Nullable String ifMatch) {
    var paper = lock(papers, id, ifMatch);
    paper.retire();
    return told(papers, paper, "retired");
  }

  private static <P extends Paper> P lock(Papers<P> papers, UUID id, @Nullable String ifMatch) {
    var paper = papers.lock(id);
    ETags.require(ifMatch, paper.version());
    return paper;
  }

  private <P extends Paper> P told(Papers<P> papers, P paper, String what) {
    var kind = papers.what().replace(' ', '-');
    audit.record(kind + "." + what, kind, paper.id());
    return paper;
  }
}
