package fi.osallisuus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Remembers events in the caller's transaction; the relay sends them after its commit. */
@ApplicationScoped
public class Outbox {

  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Event event) {
    throw new UnsupportedOperationException(event.fullType());
  }
}
