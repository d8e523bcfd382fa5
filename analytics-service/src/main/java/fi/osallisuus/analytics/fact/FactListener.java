package fi.osallisuus.analytics.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to what people do, each topic on a thread of its own and in the order of its partitions.
 */
@ApplicationScoped
public class FactListener {
  /** Under this name the inbox remembers which events have had their effect. */
  public static final String CONSUMER = "analytics";

  private final FactIntake intake;

  FactListener(FactIntake intake) {
    this.intake = intake;
  }

  @Incoming("units")
  @Blocking
  public void units(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("experts")
  @Blocking
  public void experts(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("fee-entries")
  @Blocking
  public void feeEntries(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("enquiries")
  @Blocking
  public void enquiries(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("needs")
  @Blocking
  public void needs(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("messages")
  @Blocking
  public void messages(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("meetings")
  @Blocking
  public void meetings(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("documents")
  @Blocking
  public void documents(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("assignments")
  @Blocking
  public void assignments(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("receptions")
  @Blocking
  public void receptions(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("appointments")
  @Blocking
  public void appointments(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("visits")
  @Blocking
  public void visits(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("referrals")
  @Blocking
  public void referrals(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("collections")
  @Blocking
  public void collections(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("responses")
  @Blocking
  public void responses(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  /** All topics that facts come from. */
  public static List<String> topics() {
    return FactKind.topics();
  }
}
