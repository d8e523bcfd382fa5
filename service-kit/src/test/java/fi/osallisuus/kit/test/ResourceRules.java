package fi.osallisuus.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;

/** What every method that answers HTTP must have. */
final class ResourceRules {
  private static final List<Class<? extends Annotation>> WHO =
      List.of(RolesAllowed.class, Authenticated.class, PermitAll.class);

  private ResourceRules() {}

  static ArchRule everyResourceMethodSaysWhoMay() {
    return methods()
        .that(areResourceMethods())
        .should(sayWhoMay())
        .because("nobody should have to guess who may; what is not said is refused");
  }

  static ArchRule resourceMethodsArePublic() {
    return methods()
        .that(areResourceMethods())
        .should()
        .bePublic()
        .because("the framework drops the others, and the address answers 404");
  }

  private static DescribedPredicate<JavaMethod> areResourceMethods() {
    return DescribedPredicate.describe(
        "are resource methods", method -> method.isMetaAnnotatedWith(HttpMethod.class));
  }

  private static ArchCondition<JavaMethod> sayWhoMay() {
    return new ArchCondition<>("say who may, on the method or its class") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            WHO.stream()
                .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
        if (!said) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " has no role annotation"));
        }
      }
    };
  }
}
