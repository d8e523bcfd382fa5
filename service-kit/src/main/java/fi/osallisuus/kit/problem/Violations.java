package fi.osallisuus.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Bean Validation's findings about a request as one problem with a pointer for each. */
final class Violations {
  private Violations() {}

  /**
   * Empty when an answer of our own broke its constraints: that is a bug, not the caller's fault.
   */
  static Optional<Problem> of(ConstraintViolationException thrown) {
    if (thrown.getConstraintViolations().stream().anyMatch(Violations::isReturnValue)) {
      return Optional.empty();
    }
    var problem =
        Problem.badRequest("VALIDATION", "The request does not have the documented form.");
    thrown.getConstraintViolations().stream()
        .map(v -> new FieldError(pointer(v), code(v), v.getMessage()))
        .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
        .forEach(e -> problem.at(e.pointer(), e.code(), e.message()));
    return Optional.of(problem);
  }

  private static boolean isReturnValue(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** NotBlank becomes NOT_BLANK. */
  private static String code(ConstraintViolation<?> violation) {
    var name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    var pointer = new StringBuilder();
    String place = "";
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE, BEAN -> {}
        case PARAMETER -> place = place(violation, node.as(Path.ParameterNode.class));
        default -> {
          if (node.isInIterable() && node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
          } else if (node.isInIterable() && node.getKey() != null) {
            pointer.append('/').append(escape(String.valueOf(node.getKey())));
          }
          if (node.getName() != null && !node.getName().startsWith("<")) {
            pointer.append('/').append(escape(node.getName()));
          }
        }
      }
    }
    return place.isEmpty() ? pointer.toString() : place;
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Where a parameter comes from; empty for the body. */
  private static String place(ConstraintViolation<?> violation, Path.ParameterNode node) {
    return Arrays.stream(violation.getRootBeanClass().getMethods())
        .filter(m -> !m.isSynthetic() && m.getName().equals(methodName(violation)))
        .filter(m -> m.getParameterCount() > node.getParameterIndex())
        .map(m -> place(m, node))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String methodName(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().iterator().next().getName();
  }

  private static String place(Method method, Path.ParameterNode node) {
    for (Annotation annotation : method.getParameterAnnotations()[node.getParameterIndex()]) {
      String found =
          switch (annotation) {
            case QueryParam a -> "query/" + a.value();
            case PathParam a -> "path/" + a.value();
            case HeaderParam a -> "header/" + a.value();
            case FormParam a -> "form/" + a.value();
            case RestQuery a -> "query/" + (a.value().isEmpty() ? node.getName() : a.value());
            case RestPath a -> "path/" + (a.value().isEmpty() ? node.getName() : a.value());
            case RestHeader a -> "header/" + (a.value().isEmpty() ? node.getName() : a.value());
            case RestForm a -> "form/" + (a.value().isEmpty() ? node.getName() : a.value());
            default -> "";
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }
}
