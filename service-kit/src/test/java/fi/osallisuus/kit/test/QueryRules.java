package fi.osallisuus.kit.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.Tuple;

/** How the database is asked. */
final class QueryRules {
  private QueryRules() {}

  static ArchRule nativeQueriesNameNoPlainResult() {
    return ArchRuleDefinition.codeUnits()
        .should(nameAnEntityOrTuple())
        .because(
            "with a plain result class Hibernate never finds a query's plan again and searches all"
                + " that it keeps");
  }

  private static ArchCondition<JavaCodeUnit> nameAnEntityOrTuple() {
    return new ArchCondition<>("name an entity or Tuple in a native query, or nothing") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        boolean fine =
            unit.getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getValue)
                .anyMatch(QueryRules::isFine);
        if (!fine) {
          unit.getMethodCallsFromSelf().stream()
              .filter(QueryRules::namesAResult)
              .forEach(
                  call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
        }
      }
    };
  }

  private static boolean namesAResult(JavaMethodCall call) {
    return call.getName().equals("createNativeQuery")
        && call.getTarget().getRawParameterTypes().size() == 2
        && call.getTarget().getRawParameterTypes().getLast().isEquivalentTo(Class.class);
  }

  private static boolean isFine(JavaClass result) {
    return result.isAnnotatedWith(Entity.class)
        || result.isEquivalentTo(Tuple.class)
        || result.isArray();
  }
}
