package fi.osallisuus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Writes one row per change, read of personal data and denial; never the values themselves. */
@ApplicationScoped
public class Audit {

  /** In the caller's transaction: what is rolled back did not happen. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String entity, Object id) {
    throw new UnsupportedOperationException(action);
  }

  /** A refusal, in a transaction of its own; never fails the answer. */
  public void denied(String action, String entity, @Nullable Object id) {
    throw new UnsupportedOperationException(action);
  }
}
