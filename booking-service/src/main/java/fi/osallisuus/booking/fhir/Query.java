package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.r4.Bundle;
import fi.osallisuus.kit.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks. A parameter that is not known is refused: whoever is not understood must not
 * be answered with more than was asked for.
 */
final class Query {
  static final String CURSOR = "_cursor";
  private static final String COUNT = "_count";
  private static final Set<String> ALWAYS = Set.of(COUNT, CURSOR, "_format", "_pretty");
  private static final int DEFAULT_COUNT = 100;
  private static final int MAX_COUNT = 500;
  private static final Pattern REFERENCE =
      Pattern.compile("(?:[a-z]+://[^?#]*/)?(?:([A-Za-z]+)/)?([A-Za-z0-9.-]{1,64})");

  /** The type of a reference, and how far to include; the others would change what is sought. */
  private static final Pattern MODIFIER = Pattern.compile("|[A-Z][A-Za-z]{1,30}|iterate|recurse");

  private final List<Parameter> parameters;
  private final List<Given> applied;

  /** As it was written, for the links of the answer. */
  record Given(String name, String value) {}

  /** A code, and the system that it is of, if that is said. */
  record Token(@Nullable String system, String code) {}

  /** A resource that is meant. */
  record Target(@Nullable String type, String id) {}

  private record Parameter(String name, String modifier, String value) {}

  private Query(List<Parameter> parameters, List<Given> applied) {
    this.parameters = parameters;
    this.applied = applied;
  }

  static Query of(Map<String, List<String>> given, String... known) {
    var parameters = new ArrayList<Parameter>();
    var applied = new ArrayList<Given>();
    var names = Set.of(known);
    given.forEach(
        (key, values) -> {
          int colon = key.indexOf(':');
          String name = colon < 0 ? key : key.substring(0, colon);
          if (!names.contains(name) && !ALWAYS.contains(name)) {
            throw unknown(key);
          }
          String modifier = colon < 0 ? "" : key.substring(colon + 1);
          if (!MODIFIER.matcher(modifier).matches()) {
            throw unknown(key);
          }
          values.stream()
              .filter(value -> !value.isEmpty())
              .forEach(
                  value -> {
                    parameters.add(new Parameter(name, modifier, value));
                    applied.add(new Given(key, value));
                  });
        });
    return new Query(parameters, applied);
  }

  List<Given> applied() {
    return applied;
  }

  /** Tells the caller, by the links, what was filled in. */
  void fillIn(String name, String value) {
    applied.add(new Given(name, value));
  }

  int count() {
    String asked = first(COUNT);
    try {
      int count = asked == null ? DEFAULT_COUNT : Integer.parseInt(asked);
      if (count > 0) {
        return Math.min(count, MAX_COUNT);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw invalid(COUNT, "A number from 1 to " + MAX_COUNT + ".");
  }

  @Nullable String cursor() {
    return first(CURSOR);
  }

  boolean has(String name) {
    return first(name) != null;
  }

  @Nullable String first(String name) {
    return values(name).findFirst().orElse(null);
  }

  List<String> all(String name) {
    return values(name).toList();
  }

  TimeRange range(String name) {
    return TimeRange.of(name, values(name).toList());
  }

  boolean includes(String what) {
    return values("_include").anyMatch(what::equals);
  }

  /** Any of the codes, as a comma joins them; empty when nothing is asked. */
  List<Token> tokens(String name) {
    return alternatives(name).map(Query::token).toList();
  }

  List<String> codes(String name) {
    return tokens(name).stream().map(Token::code).toList();
  }

  @Nullable Boolean flag(String name) {
    String value = first(name);
    if (value == null || value.equals("true") || value.equals("false")) {
      return value == null ? null : Boolean.valueOf(value);
    }
    throw invalid(name, "Either true or false.");
  }

  /** Any of the resources; the type may stand in the name, in the value or in neither. */
  List<Target> references(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .flatMap(p -> Arrays.stream(p.value().split(",", -1)).map(v -> target(p, v)))
        .toList();
  }

  UUID[] ids(String name) {
    return references(name).stream().map(target -> uuid(name, target.id())).toArray(UUID[]::new);
  }

  static UUID uuid(String name, String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw invalid(name, "No resource of that kind has such an id.");
    }
  }

  Bundle bundle(FhirAddress address, String type, @Nullable String next, List<Bundle.Entry> found) {
    return Bundle.searchset(null, address.pages(type, this, next), found);
  }

  private Stream<String> alternatives(String name) {
    return values(name).flatMap(value -> Arrays.stream(value.split(",", -1)));
  }

  private Stream<String> values(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).map(Parameter::value);
  }

  static Token token(String text) {
    int bar = text.indexOf('|');
    return bar < 0
        ? new Token(null, text)
        : new Token(bar == 0 ? null : text.substring(0, bar), text.substring(bar + 1));
  }

  private static Target target(Parameter parameter, String text) {
    var parts = REFERENCE.matcher(text);
    if (!parts.matches()) {
      throw invalid(parameter.name(), "A reference is Type/id or an id.");
    }
    String type = parts.group(1);
    return new Target(
        type == null && !parameter.modifier().isEmpty() ? parameter.modifier() : type,
        parts.group(2));
  }

  static Problem invalid(String name, String detail) {
    return Problem.badRequest("SEARCH_VALUE_INVALID", detail).at("query/" + name);
  }

  private static Problem unknown(String name) {
    return Problem.badRequest(
            "SEARCH_PARAMETER_UNKNOWN",
            "This search does not know the parameter; GET metadata names those that it knows.")
        .at("query/" + name);
  }
}
