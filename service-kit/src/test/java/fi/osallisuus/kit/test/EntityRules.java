package fi.osallisuus.kit.test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/**
 * Which entities a class may know: those of its own feature, and of what two features share above
 * it.
 */
final class EntityRules {
  private EntityRules() {}

  static ArchCondition<JavaClass> leaveEntitiesOfOtherFeaturesAlone() {
    return new ArchCondition<>("leave the entities of other features alone") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
          JavaClass entity = dependency.getTargetClass();
          if (entity.isAnnotatedWith(Entity.class) && !mayKnow(user, entity)) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayKnow(JavaClass user, JavaClass entity) {
    return (user.getPackageName() + ".").startsWith(entity.getPackageName() + ".");
  }
}
