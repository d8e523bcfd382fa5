package fi.osallisuus.kit.bulk;

import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Holds rows against the rules of requests and says in one form what is wrong with them. */
@ApplicationScoped
public class RowRules {
  private final Validator validator;

  RowRules(Validator validator) {
    this.validator = validator;
  }

  /** A request made from a row, held against its constraints like a body over HTTP. */
  public <T> T valid(T request) {
    var violations = validator.validate(request);
    if (violations.isEmpty()) {
      return request;
    }
    var problem = Problem.unprocessable("VALIDATION", "The row does not have the documented form.");
    violations.stream()
        .map(RowRules::fault)
        .sorted(Comparator.comparing(FieldError::pointer))
        .forEach(f -> problem.at(f.pointer(), f.code(), f.message()));
    throw problem;
  }

  /** What a refusal says of a row, at least one fault, each at its place in the file. */
  public static List<FieldError> faults(Problem problem, UnaryOperator<String> place) {
    if (problem.errors().isEmpty()) {
      return List.of(
          new FieldError(place.apply(""), problem.code(), String.valueOf(problem.getMessage())));
    }
    return problem.errors().stream()
        .map(e -> new FieldError(place.apply(e.pointer()), e.code(), e.message()))
        .toList();
  }

  private static FieldError fault(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      path.append('/').append(node.getName());
    }
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(
        path.toString(),
        constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
        violation.getMessage());
  }
}
