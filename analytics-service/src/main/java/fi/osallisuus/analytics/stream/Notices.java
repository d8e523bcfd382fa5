package fi.osallisuus.analytics.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Passes the notices of every instance of this service on to the readers of this one. */
@ApplicationScoped
public class Notices {
  private static final Logger LOG = Logger.getLogger(Notices.class);
  // a reader that does not keep up reads the figures again anyway
  private static final int WAITING = 64;

  /** A notice with the county it is for and its place in this instance's sequence. */
  record Numbered(long number, String county, ResultChanged notice) {}

  private final ObjectMapper json;
  private final BroadcastProcessor<Numbered> all = BroadcastProcessor.create();
  private final AtomicLong last = new AtomicLong();
  private final AtomicInteger readers = new AtomicInteger();

  Notices(ObjectMapper json) {
    this.json = json;
  }

  @Incoming("notices")
  @Blocking
  public void pass(ConsumerRecord<String, String> told) {
    var county = told.headers().lastHeader("ce_county");
    if (county == null || told.value() == null) {
      return; // only we write this topic; what is not ours tells nobody anything
    }
    try {
      all.onNext(
          new Numbered(
              last.incrementAndGet(),
              new String(county.value(), java.nio.charset.StandardCharsets.UTF_8),
              json.readValue(told.value(), ResultChanged.class)));
    } catch (JsonProcessingException e) {
      LOG.warnf("A notice cannot be read offset=%d", told.offset());
    }
  }

  Multi<Numbered> of(String county) {
    return all.filter(notice -> notice.county().equals(county))
        .onOverflow()
        .buffer(WAITING)
        .onSubscription()
        .invoke(readers::incrementAndGet)
        .onTermination()
        .invoke(readers::decrementAndGet);
  }

  int readers() {
    return readers.get();
  }

  long last() {
    return last.get();
  }
}
