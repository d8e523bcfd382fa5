package fi.osallisuus.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.SqlFaults;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One transaction around the resource method: the effect and its answer commit together or not at
 * all. Whether there was a first time is asked only when something was in the way, as the work of a
 * repetition is; work that lost to another transaction is done again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside @Transactional, which joins
class IdempotentInterceptor {
  private static final int ATTEMPTS = 3;

  private final TransactionManager transactions;
  private final RequestKeys keys;
  private final Running running;
  private final Answers answers;
  private final ObjectMapper json;

  IdempotentInterceptor(
      TransactionManager transactions,
      RequestKeys keys,
      Running running,
      Answers answers,
      ObjectMapper json) {
    this.transactions = transactions;
    this.keys = keys;
    this.running = running;
    this.answers = answers;
    this.json = json;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    var key = keys.of(call);
    boolean hadTwin = running.enter(key);
    try {
      if (hadTwin) {
        replay(key);
      }
      return tried(key, call);
    } finally {
      running.leave(key);
    }
  }

  private @Nullable Object tried(RequestKey key, InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(key, call);
      } catch (Exception e) {
        replayInsteadOf(e, key);
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
      var result = call.proceed();
      var answer = Answer.of(result, call.getMethod(), json);
      if (answer.isRefusal() || transactions.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
        // Refused, or a dry run: there is no effect to be remembered.
        transactions.rollback();
        replay(key);
        return result;
      }
      answers.commit(key, answer);
      transactions.commit();
      return result;
    } catch (Throwable e) {
      if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
      throw e;
    }
  }

  /** What is in the way of a repetition may be the effect of the first time. */
  private void replay(RequestKey key) {
    answers
        .first(key)
        .ifPresent(
            first -> {
              throw new Replay(first);
            });
  }

  private void replayInsteadOf(Exception refusal, RequestKey key) {
    // Whoever cannot reach the database is told so at once, not after a second try to reach it.
    if (refusal instanceof Replay || SqlFaults.isAway(refusal)) {
      return;
    }
    try {
      replay(key);
    } catch (Answers.AnswersFailed e) {
      refusal.addSuppressed(e);
    }
  }
}
