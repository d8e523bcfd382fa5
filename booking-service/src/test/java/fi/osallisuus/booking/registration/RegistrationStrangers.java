package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** An event with a registration. */
@ApplicationScoped
class RegistrationStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var event = new Events(2);
    strangers
        .id("registrationId", event.register(1).path("id"))
        .id("/engagements/{engagementId}/registration", event.id)
        .id("/engagements/{engagementId}/registrations", event.id)
        .id("/engagements/{engagementId}/turnout", event.id);
  }
}
