package fi.osallisuus.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What success looks like: creations answer 201 and take a key, every answer has an example. */
final class SuccessDocument {
  private static final String KEY = "Idempotency-Key";

  private final Examples examples;

  SuccessDocument(Map<String, Schema> schemas) {
    examples = new Examples(schemas);
  }

  /** Whatever the service has described itself stays as it is. */
  void complete(Operation operation, Endpoint endpoint) {
    if (endpoint.idempotent()) {
      answerCreated(operation);
      takeKey(operation);
    }
    var answers = operation.getResponses().getAPIResponses();
    if (answers != null) {
      answers.forEach(
          (status, answer) -> {
            if (status.startsWith("2")) {
              illustrate(answer);
            }
          });
    }
  }

  private static void answerCreated(Operation operation) {
    var answers = operation.getResponses();
    var ok = answers.getAPIResponse("200");
    if (ok == null || answers.hasAPIResponse("201")) {
      return;
    }
    answers.removeAPIResponse("200");
    answers.addAPIResponse("201", ok.description("Created; repeated with the same key, the same."));
  }

  private static void takeKey(Operation operation) {
    var parameters = operation.getParameters();
    if (parameters != null && parameters.stream().anyMatch(p -> KEY.equals(p.getName()))) {
      return;
    }
    operation.addParameter(
        OASFactory.createParameter()
            .name(KEY)
            .in(Parameter.In.HEADER)
            .required(true)
            .description("Chosen by the caller, new for every creation; a retry repeats it.")
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
            .example("7d5f7b1e-0d6c-4b53-9d0e-0f6a1b2c3d4e"));
  }

  private void illustrate(APIResponse answer) {
    if (answer.getContent() != null) {
      answer.getContent().getMediaTypes().forEach(this::illustrate);
    }
  }

  private void illustrate(String type, MediaType media) {
    var told = media.getExample() != null || media.getExamples() != null;
    if (type.contains("json") && !told && media.getSchema() != null) {
      media.setExample(examples.of(media.getSchema()));
    }
  }
}
