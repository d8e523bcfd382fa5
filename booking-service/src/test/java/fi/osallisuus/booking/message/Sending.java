package fi.osallisuus.booking.message;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other features send what is due now. */
@ApplicationScoped
public class Sending {
  private final SenderJob job;

  Sending(SenderJob job) {
    this.job = job;
  }

  public void send() {
    job.send();
  }
}
