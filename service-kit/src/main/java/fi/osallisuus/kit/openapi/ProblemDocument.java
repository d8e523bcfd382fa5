package fi.osallisuus.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The Problem schema, one documented answer for each status, and where each can come. */
final class ProblemDocument {
  private static final String MEDIA_TYPE = "application/problem+json";

  private record Common(int status, String code, String title, String description) {
    String name() {
      return "Problem" + status;
    }
  }

  private static final Map<Integer, Common> ALL = new TreeMap<>();

  static {
    add(
        400,
        "VALIDATION",
        "The request has errors",
        "Malformed, unknown or invalid parts; errors[] points at each.");
    add(
        401,
        "UNAUTHENTICATED",
        "Sign-in is needed",
        "No token, or one that is not valid for this service.");
    add(403, "FORBIDDEN", "Not allowed", "The token's roles or county do not allow this.");
    add(404, "NOT_FOUND", "Not found", "No such object in the caller's county.");
    add(
        406,
        "NOT_ACCEPTABLE",
        "No acceptable form",
        "None of the media types in Accept can be given.");
    add(
        409,
        "DUPLICATE",
        "It already exists",
        "In conflict with the present state; the code says how.");
    add(
        412,
        "VERSION_MISMATCH",
        "Changed by someone else",
        "If-Match names another version than the current one.");
    add(413, "CONTENT_TOO_LARGE", "The request is too large", "The body exceeds the limit.");
    add(
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        "Unsupported media type",
        "The body's Content-Type is not taken here.");
    add(
        422,
        "PERSONAL_IDENTITY_CODE",
        "A personal identity code must not be sent here",
        "Well formed, but refused by a rule; the code names it.");
    add(428, "PRECONDITION_REQUIRED", "A precondition is needed", "If-Match is missing.");
    add(429, "TOO_MANY_REQUESTS", "Too many requests", "Wait for the seconds in Retry-After.");
    add(500, "INTERNAL", "An error on our side", "Our fault; the trace id names it.");
    add(
        503,
        "UNAVAILABLE",
        "Not available right now",
        "Try again after the seconds in Retry-After.");
  }

  private ProblemDocument() {}

  private static void add(int status, String code, String title, String description) {
    ALL.put(status, new Common(status, code, title, description));
  }

  static void addTo(Components components) {
    components.addSchema("Problem", schema());
    for (Common common : ALL.values()) {
      var response =
          OASFactory.createAPIResponse()
              .description(common.description)
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          MEDIA_TYPE,
                          OASFactory.createMediaType()
                              .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                              .example(example(common))));
      if (common.status == 429 || common.status == 503) {
        response.addHeader(
            "Retry-After",
            OASFactory.createHeader()
                .description("Seconds to wait")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
      }
      components.addResponse(common.name(), response);
    }
  }

  /** Only what can really come; an answer that the service described itself stays. */
  static void addTo(Operation operation, Endpoint endpoint, boolean hasPathParameters) {
    boolean body = operation.getRequestBody() != null;
    boolean parameters = operation.getParameters() != null || hasPathParameters;
    boolean conditional = hasHeader(operation, "If-Match");
    var wanted = new LinkedHashMap<Integer, Boolean>();
    wanted.put(400, true); // The path guard stands before everything.
    wanted.put(401, !endpoint.isPublic());
    wanted.put(403, !endpoint.isPublic());
    wanted.put(404, hasPathParameters);
    wanted.put(406, true);
    wanted.put(409, body || conditional);
    wanted.put(412, conditional);
    wanted.put(413, body);
    wanted.put(415, body);
    wanted.put(422, body || parameters);
    wanted.put(428, conditional);
    wanted.put(429, true); // The gateway limits every route.
    wanted.put(500, true);
    wanted.put(503, true);
    wanted.forEach(
        (status, comes) -> {
          String key = String.valueOf(status);
          if (comes && !operation.getResponses().hasAPIResponse(key)) {
            operation
                .getResponses()
                .addAPIResponse(
                    key,
                    OASFactory.createAPIResponse().ref("#/components/responses/Problem" + key));
          }
        });
  }

  private static boolean hasHeader(Operation operation, String name) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null && parameters.stream().anyMatch(p -> name.equals(p.getName()));
  }

  private static Object example(Common common) {
    var example = new LinkedHashMap<String, Object>();
    example.put(
        "type", "urn:osallisuus:problem:" + common.code.toLowerCase(Locale.ROOT).replace('_', '-'));
    example.put("title", common.title);
    example.put("status", common.status);
    example.put("code", common.code);
    example.put("detail", common.description);
    example.put("instance", "/api");
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return example;
  }

  private static Schema schema() {
    var error =
        object("One fault of the request")
            .addProperty(
                "pointer", text("JSON pointer into the body, or place and name: query/limit"))
            .addProperty("code", text("UPPER_SNAKE code"))
            .addProperty("message", text("In words, in English"));
    return object("RFC 9457 problem; a code may bring members of its own")
        .addProperty("type", text("urn:osallisuus:problem:<code in kebab-case>"))
        .addProperty("title", text("Of the code, in fi, sv or en by Accept-Language"))
        .addProperty("status", number("HTTP status"))
        .addProperty("code", text("Stable; programs decide by it"))
        .addProperty("detail", text("What happened here, in English"))
        .addProperty("instance", text("Path of the request"))
        .addProperty("traceId", text("Name it when you report the problem"))
        .addProperty(
            "errors",
            OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error).maxItems(1000))
        .required(List.of("code", "detail", "instance", "status", "title", "traceId", "type"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema number(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(description);
  }
}
