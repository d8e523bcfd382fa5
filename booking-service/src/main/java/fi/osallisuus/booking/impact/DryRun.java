package fi.osallisuus.booking.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** Forgets the transaction at hand: a preview does the very change and takes it back. */
@ApplicationScoped
public class DryRun {
  private final TransactionManager transactions;

  DryRun(TransactionManager transactions) {
    this.transactions = transactions;
  }

  /** At the very end, since nothing more may be done in a transaction that will be undone. */
  public <T> T forgotten(T result) {
    try {
      transactions.setRollbackOnly();
      return result;
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }
}
