package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** One who is willing, and waits. */
@ApplicationScoped
class WillingnessStrangers extends WillingnessHttp implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    submitted(willing(someone()));
    strangers.id("/willingness/{id}", newest());
  }
}
