package fi.osallisuus.kit.outbox;

import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Says once that events have to wait, and once that they go again. */
final class RelayTrouble {
  private static final Logger LOG = Logger.getLogger(Relay.class);

  private boolean told;

  void report(Throwable failure) {
    if (told) {
      return;
    }
    told = true;
    boolean known = failure instanceof SQLException || failure instanceof KafkaException;
    // What is known to happen needs no stack.
    LOG.warnf(
        known ? null : failure, "Events wait in the outbox cause=%s", failure.getClass().getName());
  }

  void over() {
    if (told) {
      told = false;
      LOG.info("Events leave the outbox again");
    }
  }
}
