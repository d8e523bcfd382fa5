package fi.osallisuus.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay of this instance from start to stop. */
@Singleton
class RelayRunner {
  private final String url;
  private final String user;
  private final String password;
  private final String bootstrap;
  private final String classification;
  private final boolean enabled;
  private final MeterRegistry registry;
  private @Nullable Relay relay;

  RelayRunner(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "osallisuus.events.classification") String classification,
      @ConfigProperty(name = "osallisuus.relay.enabled") boolean enabled,
      MeterRegistry registry) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.bootstrap = bootstrap;
    this.classification = classification;
    this.enabled = enabled;
    this.registry = registry;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      relay = newRelay().start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (relay != null) {
      relay.close();
    }
  }

  void wake() {
    if (relay != null) {
      relay.wake();
    }
  }

  Relay newRelay() {
    return new Relay(
        () -> RelaySession.open(url, user, password),
        () -> new Sender(Sender.producer(bootstrap), classification),
        new RelayMetrics(registry, fi.osallisuus.kit.clock.RealTime.source()));
  }
}
