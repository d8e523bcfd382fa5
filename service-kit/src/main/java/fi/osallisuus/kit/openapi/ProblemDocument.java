package fi.osallisuus.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The Problem schema, one documented answer for each status, and where each can come. */
final class ProblemDocument {
  private static final String MEDIA_TYPE = "application/problem+json";

  private ProblemDocument() {}

  static void addTo(Components components) {
    components.addSchema("Problem", ProblemSchema.create());
    for (CommonProblem common : CommonProblem.ALL) {
      var response =
          OASFactory.createAPIResponse()
              .description(common.description())
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          MEDIA_TYPE,
                          OASFactory.createMediaType()
                              .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                              .example(example(common))));
      if (common.status() == 429 || common.status() == 503) {
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

  private static Object example(CommonProblem common) {
    var example = new LinkedHashMap<String, Object>();
    example.put(
        "type",
        "urn:osallisuus:problem:" + common.code().toLowerCase(Locale.ROOT).replace('_', '-'));
    example.put("title", common.title());
    example.put("status", common.status());
    example.put("code", common.code());
    example.put("detail", common.description());
    example.put("instance", "/api");
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return example;
  }
}
