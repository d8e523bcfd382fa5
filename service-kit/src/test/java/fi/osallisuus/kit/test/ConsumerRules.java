package fi.osallisuus.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What a consumer of events must not do. */
final class ConsumerRules {
  private ConsumerRules() {}

  static ArchRule consumersKeepTheOrder() {
    return noMethods()
        .that()
        .areAnnotatedWith(Incoming.class)
        .should()
        .beAnnotatedWith(RunOnVirtualThread.class)
        .because("virtual threads lose the order of a key's events");
  }
}
