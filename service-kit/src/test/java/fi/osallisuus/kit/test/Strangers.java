package fi.osallisuus.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.kit.actor.Roles;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls every operation of the service's OpenAPI document as those who may not: without a token
 * (401), with the token of another service (401), in each role that is not allowed (403), and from
 * another county with the id of an existing object (404, or an empty page).
 */
public final class Strangers {
  private static final List<String> ROLES = roles();

  private final String document;
  private final Map<String, Object> ids = new LinkedHashMap<>();
  private final Map<String, Object> bodies = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** Signing one for each of thousands of cells took longer than the cells themselves. */
  private final Map<String, String> tokens = new HashMap<>();

  private String county = "17";
  private String foreignCounty = "21";

  private Strangers(String document) {
    this.document = document;
  }

  /**
   * @param document path of the OpenAPI document, e.g. /api/booking/v1/openapi
   */
  public static Strangers of(String document) {
    return new Strangers(document);
  }

  /**
   * An existing object's id.
   *
   * @param parameter name of a path or query parameter ("siteId"), or the end of a path with it
   *     ("/sites/{id}") where several objects share the name
   */
  public Strangers id(String parameter, Object existing) {
    ids.put(parameter, existing);
    return this;
  }

  /** A valid body for an operation ("POST /api/…"), where the document's example does not do. */
  public Strangers body(String operation, Object body) {
    bodies.put(operation, body);
    return this;
  }

  /**
   * Reference data of no county: an operation ("GET /api/…") that answers all counties the same.
   */
  public Strangers shared(String operation) {
    shared.add(operation);
    return this;
  }

  /**
   * The county that the objects are in (17 unless said), and one that has none (21 unless said).
   */
  public Strangers counties(String own, String foreign) {
    county = own;
    foreignCounty = foreign;
    return this;
  }

  /** Fails with every cell of the matrix that answered otherwise; returns the number of cells. */
  public int check() {
    JsonNode openapi = OpenApiDocument.fetch(document);
    var failures = new ArrayList<String>();
    var known = new HashSet<String>();
    int cells = 0;
    for (OpenApiDocument.Operation operation : OpenApiDocument.operations(openapi)) {
      known.add(operation.name());
      if (!operation.roles().contains("public")) {
        var call = new StrangerCall(openapi, operation, ids, bodies);
        cells += withoutRight(call, operation, failures);
        cells += fromAnotherCounty(call, operation, failures);
      }
    }
    shared.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> failures.add(name + " is named as shared but is no operation"));
    if (cells == 0) {
      failures.add("the document has no operation that needs a role");
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(
          "%d of %d strangers were let in or refused otherwise:\n  %s"
              .formatted(failures.size(), cells, String.join("\n  ", failures)));
    }
    return cells;
  }

  private int withoutRight(
      StrangerCall call, OpenApiDocument.Operation operation, List<String> failures) {
    call.expect("without a token", null, 401, failures);
    call.expect(
        "with a token of another service",
        tokens.computeIfAbsent("of another service", any -> ofAnotherService()),
        401,
        failures);
    if (operation.roles().contains("authenticated")) {
      return 2;
    }
    call.expect(
        "without a role",
        tokens.computeIfAbsent("without a role", any -> Tokens.as(List.of(), county)),
        403,
        failures);
    var strangers = ROLES.stream().filter(role -> !operation.roles().contains(role)).toList();
    for (String role : strangers) {
      call.expect("as " + role, token(role, county), 403, failures);
    }
    return strangers.size() + 3;
  }

  private int fromAnotherCounty(
      StrangerCall call, OpenApiDocument.Operation operation, List<String> failures) {
    if (shared.contains(operation.name()) || !call.touchesExistingObjects()) {
      return 0;
    }
    var allowed = operation.roles().contains("authenticated") ? ROLES : operation.roles();
    for (String role : allowed) {
      call.expectNothing(
          "as %s of county %s".formatted(role, foreignCounty),
          token(role, foreignCounty),
          failures);
    }
    return allowed.size();
  }

  private String token(String role, String where) {
    return tokens.computeIfAbsent(role + "@" + where, any -> Tokens.as(role, where));
  }

  private String ofAnotherService() {
    return Tokens.of("stranger", ROLES, Map.of("county", county)).audience("account").signed();
  }

  private static List<String> roles() {
    return Arrays.stream(Roles.class.getFields())
        .filter(constant -> constant.getType() == String.class)
        .map(Strangers::value)
        .sorted()
        .toList();
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
