package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Where other features tell, in their own transaction, what an expert has worked. A fee entry is
 * proposed from it by the model of the mode and the day; what cannot be paid yet waits among the
 * fee problems and never fails the caller.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkBook {
  private final Proposals proposals;
  private final Actor actor;

  WorkBook(Proposals proposals, Actor actor) {
    this.proposals = proposals;
    this.actor = actor;
  }

  /** Once for a kind, source and expert: told again, nothing is added or changed. */
  public void worked(Work work) {
    proposals.worked(work, actor.keptName());
  }
}
