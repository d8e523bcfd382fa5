package fi.osallisuus.kit.transaction;

import fi.osallisuus.kit.problem.SqlFaults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Does an outermost {@code @Transactional} method again, from its beginning, when the database gave
 * it up for a deadlock, a lock that did not come free or a serialisation failure.
 */
@Interceptor
@Transactional
// Just outside the interceptor that begins and ends the transaction (PLATFORM_BEFORE + 200).
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class RetryInterceptor {
  /**
   * A deadlock's victim seldom meets the same rival twice; three tries keep the wait under half a
   * second.
   */
  private static final int TRIES = 3;

  /** Shorter than a transaction; the spread keeps two rivals from meeting again. */
  private static final int MAX_PAUSE_MILLIS = 50;

  @AroundInvoke
  Object retry(InvocationContext call) throws Exception {
    if (QuarkusTransaction.isActive()) {
      return call.proceed(); // Only the one who began can begin again.
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception e) {
        if (attempt == TRIES || !SqlFaults.isTransient(e)) {
          throw e;
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(5, MAX_PAUSE_MILLIS * attempt));
      }
    }
  }
}
