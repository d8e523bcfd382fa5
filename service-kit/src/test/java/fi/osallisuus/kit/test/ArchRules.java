package fi.osallisuus.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The house rules as architecture tests; a service has one test that calls {@link #check}. */
public final class ArchRules {
  /** Ways to ask the machine for the time; only the producer of the injected Clock may. */
  private static final Set<String> NOW =
      Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

  private ArchRules() {}

  /** Fails with every class of the package that breaks a rule. */
  public static void check(String basePackage) {
    JavaClasses imported =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(basePackage);
    if (imported.isEmpty()) {
      throw new AssertionError("No classes in " + basePackage);
    }
    for (ArchRule rule : rules(basePackage)) {
      rule.allowEmptyShould(true).check(imported);
    }
  }

  static List<ArchRule> rules(String basePackage) {
    return List.of(
        noCycles(basePackage),
        jaxRsOnlyAtTheEdge(),
        onlyTheClockProducerAsksForTheTime(),
        noEntityOfAnotherFeature(),
        ResourceRules.everyResourceMethodSaysWhoMay(),
        ResourceRules.resourceMethodsArePublic(),
        ConsumerRules.consumersKeepTheOrder(),
        QueryRules.nativeQueriesNameNoPlainResult(),
        wallTimeIsNamedLocal());
  }

  static ArchRule noCycles(String basePackage) {
    return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
  }

  static ArchRule jaxRsOnlyAtTheEdge() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .haveSimpleNameNotEndingWith("Page")
        .and()
        .resideOutsideOfPackages("..problem..", "fi.osallisuus.kit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .because("HTTP ends in resources");
  }

  static ArchRule onlyTheClockProducerAsksForTheTime() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..clock..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("asks the machine for the time", ArchRules::asksForTheTime))
        .because("a test moves the injected Clock");
  }

  private static boolean asksForTheTime(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    if (!NOW.contains(call.getName())) {
      return false;
    }
    boolean withClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(p -> p.isEquivalentTo(java.time.Clock.class));
    return (owner.startsWith("java.time.") && !withClock) || owner.equals("java.lang.System");
  }

  static ArchRule noEntityOfAnotherFeature() {
    return classes()
        .should(EntityRules.leaveEntitiesOfOtherFeaturesAlone())
        .because("features talk through verbs, not through each other's tables");
  }

  static ArchRule wallTimeIsNamedLocal() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .haveRawType(LocalDateTime.class)
        .should()
        .haveNameStartingWith("local")
        .because("an instant is an Instant; wall time stands beside its zone and says so");
  }
}
