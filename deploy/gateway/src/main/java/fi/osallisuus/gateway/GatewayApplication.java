package fi.osallisuus.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;

/** Starts the gateway, or says which settings it still needs. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

  private static final String[] REQUIRED = {
    "OSALLISUUS_HTTP_PORT",
    "OSALLISUUS_MANAGEMENT_PORT",
    "OSALLISUUS_REGISTRY_URL",
    "OSALLISUUS_BOOKING_URL",
    "OSALLISUUS_FEEDBACK_URL",
    "OSALLISUUS_ANALYTICS_URL",
    "OSALLISUUS_OIDC_ISSUER",
    "OSALLISUUS_PUBLIC_URL"
  };

  public static void main(String[] args) {
    application().run(args);
  }

  static SpringApplication application() {
    // The documents are parsed and tokens are verified off the event loop, on threads that cost
    // nothing while they wait. Reactor reads this once, before anything else of it is loaded.
    System.setProperty("reactor.schedulers.defaultBoundedElasticOnVirtualThreads", "true");
    var application = new SpringApplication(GatewayApplication.class);
    application.addListeners(
        (ApplicationListener<ApplicationEnvironmentPreparedEvent>)
            event -> {
              // One message with every missing name, instead of one restart for each.
              event.getEnvironment().setRequiredProperties(REQUIRED);
              event.getEnvironment().validateRequiredProperties();
            });
    return application;
  }
}
