package fi.osallisuus.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.SqlFaults;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One transaction around the resource method: the key's row, the effect and the answer commit
 * together or not at all. Work that lost to another transaction is done again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside @Transactional, which joins
class IdempotentInterceptor {
  private static final int ATTEMPTS = 3;

  private final TransactionManager transactions;
  private final RequestKeys keys;
  private final Answers answers;
  private final ObjectMapper json;

  IdempotentInterceptor(
      TransactionManager transactions, RequestKeys keys, Answers answers, ObjectMapper json) {
    this.transactions = transactions;
    this.keys = keys;
    this.answers = answers;
    this.json = json;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    var key = keys.of(call);
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(key, call);
      } catch (Exception e) {
        if (attempt == ATTEMPTS || !SqlFaults.isTransient(e)) {
          throw e;
        }
        // A little apart, so that two losers do not meet again.
        Thread.sleep(ThreadLocalRandom.current().nextLong(5, 25) * attempt);
      }
    }
  }

  private @Nullable Object inTransaction(RequestKey key, InvocationContext call) throws Exception {
    transactions.begin();
    try {
      if (!answers.claim(key)) {
        throw new Replay(answers.first(key));
      }
      var result = call.proceed();
      var answer = Answer.of(result, call.getMethod(), json);
      if (answer.isRefusal()) {
        transactions.setRollbackOnly();
      } else {
        answers.keep(key, answer);
      }
      return end(result);
    } catch (Throwable e) {
      if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
      throw e;
    }
  }

  private @Nullable Object end(@Nullable Object result) throws Exception {
    if (transactions.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
      transactions.rollback();
      return result;
    }
    try {
      transactions.commit();
      return result;
    } catch (RollbackException e) {
      // The reason (a constraint, a lost connection) is what the caller can be told about.
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }
}
