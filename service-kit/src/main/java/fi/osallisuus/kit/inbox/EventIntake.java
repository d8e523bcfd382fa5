package fi.osallisuus.kit.inbox;

import fi.osallisuus.kit.problem.SqlFaults;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Gives every event its effect once: the county, the inbox row and the effect share a transaction.
 *
 * <p>Trouble of the database is waited out, since the event is not to blame. What the event itself
 * causes is thrown, and takes it to the dead-letter topic.
 */
@ApplicationScoped
public class EventIntake {
  private static final Logger LOG = Logger.getLogger(EventIntake.class);
  private static final String IS_NEW =
      "insert into kit_inbox (consumer, event_id, county) values (?, ?, ?) on conflict do nothing";
  // From a moment up to a pace that does not hurry a database that is just starting.
  private static final long FIRST_WAIT_MS = 50;
  private static final long LONGEST_WAIT_MS = 2_000;

  private final DataSource dataSource;
  private final IncomingEvents incoming;
  private volatile boolean stopping;

  EventIntake(DataSource dataSource, IncomingEvents incoming) {
    this.dataSource = dataSource;
    this.incoming = incoming;
  }

  /**
   * @param consumer who keeps this inbox: the name of the service, or of one of its read models
   */
  public void once(
      String consumer, ConsumerRecord<String, String> record, Consumer<IncomingEvent> effect) {
    var event = incoming.read(record);
    for (long wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        inCounty(consumer, event, effect);
        return;
      } catch (RuntimeException e) {
        if (stopping || !SqlFaults.passesByItself(e)) {
          throw e;
        }
        waitOut(wait, event);
      }
    }
  }

  /** Only reads the event, for a replay that keeps the inbox itself; poison throws. */
  public IncomingEvent read(ConsumerRecord<String, String> record) {
    return incoming.read(record);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  private void inCounty(String consumer, IncomingEvent event, Consumer<IncomingEvent> effect) {
    OwnContext.run(
        tenancy -> {
          tenancy.enter(event.county());
          QuarkusTransaction.requiringNew()
              .run(
                  () -> {
                    if (isNew(consumer, event)) {
                      effect.accept(event);
                    }
                  });
        });
  }

  private boolean isNew(String consumer, IncomingEvent event) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(IS_NEW)) {
      statement.setString(1, consumer);
      statement.setString(2, event.id());
      statement.setString(3, event.county());
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxFailed(e);
    }
  }

  private static void waitOut(long wait, IncomingEvent event) {
    if (wait == FIRST_WAIT_MS) {
      LOG.warnf("An event waits for the database id=%s type=%s", event.id(), event.type());
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", e);
    }
  }

  /** The inbox could not be asked. */
  static final class InboxFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxFailed(SQLException cause) {
      super("The inbox could not be written", cause);
    }
  }
}
