package fi.osallisuus.analytics.policy;

import fi.osallisuus.analytics.disclosure.Policy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the policy at the start, so that a setting below its floor is a start that fails. */
@Startup
@Singleton
class PolicyProducer {
  private final Policy policy;

  PolicyProducer(DisclosureSettings settings) {
    policy =
        new Policy(
            settings.k(),
            settings.possibleValues(),
            settings.homogeneityBase(),
            settings.homogeneityPercent(),
            settings.personResultBase(),
            settings.searchSteps());
  }

  @Produces
  @Singleton
  Policy policy() {
    return policy;
  }
}
