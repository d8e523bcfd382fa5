package fi.osallisuus.analytics.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to observation and to what follows from feedback, as {@link FactListener} to the rest.
 */
@ApplicationScoped
public class FollowUpListener {
  private final FactIntake intake;

  FollowUpListener(FactIntake intake) {
    this.intake = intake;
  }

  @Incoming("wards")
  @Blocking
  public void wards(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("engagements")
  @Blocking
  public void engagements(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("observation-reports")
  @Blocking
  public void observationReports(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("items")
  @Blocking
  public void items(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("actions")
  @Blocking
  public void actions(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("decisions")
  @Blocking
  public void decisions(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("effects")
  @Blocking
  public void effects(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("proposals")
  @Blocking
  public void proposals(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("issues")
  @Blocking
  public void issues(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("discussions")
  @Blocking
  public void discussions(ConsumerRecord<String, String> told) {
    intake.take(told);
  }

  @Incoming("publications")
  @Blocking
  public void publications(ConsumerRecord<String, String> told) {
    intake.take(told);
  }
}
