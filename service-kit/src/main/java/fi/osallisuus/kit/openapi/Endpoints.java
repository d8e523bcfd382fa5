package fi.osallisuus.kit.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Finds the resource methods of a build by HTTP method and path. */
final class Endpoints {
  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
  private static final DotName ROLES =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");
  private static final DotName PERMIT =
      DotName.createSimple("jakarta.annotation.security.PermitAll");
  private static final DotName DENY = DotName.createSimple("jakarta.annotation.security.DenyAll");
  private static final DotName AUTHENTICATED =
      DotName.createSimple("io.quarkus.security.Authenticated");
  private static final DotName LIMITED =
      DotName.createSimple("fi.osallisuus.kit.ratelimit.RateLimited");
  private static final DotName IDEMPOTENT =
      DotName.createSimple("fi.osallisuus.kit.idempotency.Idempotent");
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  private Endpoints() {}

  static Map<String, Endpoint> of(IndexView index) {
    var found = new HashMap<String, Endpoint>();
    for (AnnotationInstance path : index.getAnnotations(PATH)) {
      if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
        ClassInfo resource = path.target().asClass();
        for (MethodInfo method : resource.methods()) {
          httpMethod(method)
              .ifPresent(
                  http -> {
                    String full = path.value().asString() + "/" + pathOf(method);
                    found.put(
                        key(http, full),
                        new Endpoint(roles(method), is(method, LIMITED), is(method, IDEMPOTENT)));
                  });
        }
      }
    }
    return found;
  }

  /** Slashes and the patterns of path parameters are no part of what the document calls a path. */
  static String key(String method, String path) {
    String plain = path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    return method + " /" + plain.replaceAll("/+", "/").replaceAll("^/|/$", "");
  }

  private static Optional<String> httpMethod(MethodInfo method) {
    return METHODS.stream()
        .filter(name -> method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + name)))
        .findFirst();
  }

  private static String pathOf(MethodInfo method) {
    AnnotationInstance path = method.declaredAnnotation(PATH);
    return path == null ? "" : path.value().asString();
  }

  private static boolean is(MethodInfo method, DotName annotation) {
    return method.hasDeclaredAnnotation(annotation)
        || method.declaringClass().hasDeclaredAnnotation(annotation);
  }

  /** The method's own annotation wins over the class's, as it does when the request comes. */
  private static List<String> roles(MethodInfo method) {
    var own =
        roles(
            method.declaredAnnotation(ROLES),
            method.hasDeclaredAnnotation(PERMIT),
            method.hasDeclaredAnnotation(AUTHENTICATED),
            method.hasDeclaredAnnotation(DENY));
    ClassInfo resource = method.declaringClass();
    return own.or(
            () ->
                roles(
                    resource.declaredAnnotation(ROLES),
                    resource.hasDeclaredAnnotation(PERMIT),
                    resource.hasDeclaredAnnotation(AUTHENTICATED),
                    resource.hasDeclaredAnnotation(DENY)))
        .orElse(List.of());
  }

  private static Optional<List<String>> roles(
      @Nullable AnnotationInstance allowed, boolean permit, boolean authenticated, boolean deny) {
    if (allowed != null) {
      AnnotationValue value = allowed.value();
      return Optional.of(Arrays.stream(value.asStringArray()).sorted().toList());
    }
    if (permit) {
      return Optional.of(List.of(CommonDocument.PUBLIC));
    }
    if (authenticated) {
      return Optional.of(List.of("authenticated"));
    }
    return deny ? Optional.of(List.of()) : Optional.empty();
  }
}
