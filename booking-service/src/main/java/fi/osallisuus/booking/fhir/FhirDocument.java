package fi.osallisuus.booking.fhir;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes the operations of the facade: FHIR's own media type, loosely typed, since HL7 describes
 * the resources; with an example each, and with OperationOutcomes for problems.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class FhirDocument implements OASFilter {
  private static final String FILE = "/fhir/examples.json";
  private static final String PROBLEM = "#/components/responses/Problem";
  private static final String OUTCOME = "Outcome";

  private final Map<String, Map<String, Object>> examples = examples();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(Fhir.PATH + "/")) {
                var place = path.substring(Fhir.PATH.length()).replaceAll("\\{[^}]*}", "{}");
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            describe(document, operation, method.name() + " " + place, place));
              }
            });
  }

  private void describe(OpenAPI document, Operation operation, String name, String place) {
    var request = example("requests", name);
    if (operation.getRequestBody() != null && request != null) {
      var type = name.startsWith("PATCH") ? "application/json-patch+json" : Fhir.JSON;
      operation.getRequestBody().content(content(type, request, name.startsWith("PATCH")));
    }
    var answer = example("answers", name);
    var success = answer == null ? example("answers", place) : answer;
    for (var status : Map.copyOf(operation.getResponses().getAPIResponses()).entrySet()) {
      var response = status.getValue();
      if (status.getKey().startsWith("2") && success != null) {
        response.setContent(content(Fhir.JSON, success, false));
      } else if (response.getRef() != null && response.getRef().startsWith(PROBLEM)) {
        response.setRef(outcome(document, response.getRef().substring(PROBLEM.length())));
      }
    }
    if (name.equals("POST /Appointment")) {
      created(operation);
    }
  }

  /** Booked, or found by If-None-Exist. */
  private static void created(Operation operation) {
    var answers = operation.getResponses();
    var made = answers.getAPIResponse("200");
    if (made != null && !answers.hasAPIResponse("201")) {
      answers.addAPIResponse(
          "201",
          OASFactory.createAPIResponse()
              .description("Booked; Location and ETag say where and which version.")
              .content(made.getContent()));
      made.setDescription("There is one already with the identifier of If-None-Exist.");
    }
  }

  /** The same answer for each status, made when it is first needed. */
  private String outcome(OpenAPI document, String status) {
    var components = document.getComponents();
    var problem = components.getResponses().get("Problem" + status);
    if (!components.getResponses().containsKey(OUTCOME + status)) {
      components.addResponse(
          OUTCOME + status,
          OASFactory.createAPIResponse()
              .description(problem == null ? "An OperationOutcome." : problem.getDescription())
              .content(content(Fhir.JSON, examples.getOrDefault("outcome", Map.of()), false)));
    }
    return "#/components/responses/" + OUTCOME + status;
  }

  private static Content content(String type, Object example, boolean list) {
    var schema = OASFactory.createSchema();
    schema.addType(list ? Schema.SchemaType.ARRAY : Schema.SchemaType.OBJECT);
    if (list) {
      schema.items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
    }
    return OASFactory.createContent()
        .addMediaType(type, OASFactory.createMediaType().schema(schema).example(example));
  }

  private @Nullable Object example(String kind, String name) {
    return examples.getOrDefault(kind, Map.of()).get(name);
  }

  private static Map<String, Map<String, Object>> examples() {
    try (InputStream file = FhirDocument.class.getResourceAsStream(FILE)) {
      return new ObjectMapper()
          .readValue(file, new TypeReference<LinkedHashMap<String, Map<String, Object>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
