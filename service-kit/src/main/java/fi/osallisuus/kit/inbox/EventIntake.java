package fi.osallisuus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives every event its effect once, in the county and in one transaction with the inbox. */
@ApplicationScoped
public class EventIntake {

  public void once(
      String consumer, ConsumerRecord<String, String> record, Consumer<IncomingEvent> effect) {
    throw new UnsupportedOperationException(consumer);
  }
}
