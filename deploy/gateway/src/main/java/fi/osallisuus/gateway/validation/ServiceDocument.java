package fi.osallisuus.gateway.validation;

import com.atlassian.oai.validator.OpenApiInteractionValidator.SpecSource;
import com.atlassian.oai.validator.interaction.ApiOperationResolver;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.atlassian.oai.validator.util.OpenApiLoader;
import fi.osallisuus.gateway.problem.Problem.Finding;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A service's own description, ready to judge the JSON bodies that are meant for it. */
public final class ServiceDocument {

  /** Unknown properties are the service's to refuse; it does so with its own code. */
  private static final LevelResolver LEVELS =
      LevelResolver.create()
          .withLevel("validation.schema.additionalProperties", Level.IGNORE)
          .withLevel("validation.request.body.schema.additionalProperties", Level.IGNORE)
          .build();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final byte[] json;
  private final ApiOperationResolver operations;
  private final SchemaValidator schemas;

  private ServiceDocument(byte[] json) {
    var options = new ParseOptions();
    options.setResolve(true);
    var api = new OpenApiLoader().loadApi(SpecSource.inline(writesOf(json)), List.of(), options);
    this.json = json;
    this.operations = new ApiOperationResolver(api, null, true);
    this.schemas = new SchemaValidator(api, new MessageResolver(LEVELS));
  }

  /** Takes up to a second for a large document: never on the event loop. */
  static ServiceDocument read(byte[] json) {
    return new ServiceDocument(json);
  }

  /** What no body is held against, answers and their examples above all, is most of a document. */
  private static String writesOf(byte[] json) {
    var api = JSON.readTree(json);
    for (var path : api.path("paths")) {
      var operations = (ObjectNode) path;
      operations.retain("post", "put", "patch", "parameters");
      for (var method : List.of("post", "put", "patch")) {
        if (operations.get(method) instanceof ObjectNode operation) {
          operation.retain("requestBody", "parameters").putObject("responses");
        }
      }
    }
    return api.toString();
  }

  public byte[] json() {
    return json;
  }

  /** The body that the operation expects, when both are known and the body is JSON. */
  Optional<Schema<?>> body(String method, String path, MediaType type) {
    if (!type.getSubtype().endsWith("json")) {
      return Optional.empty(); // A form or a CSV file has a schema too, but no JSON to judge by it.
    }
    var match = operations.findApiOperation(path, Request.Method.valueOf(method));
    if (!match.isPathFound() || !match.isOperationAllowed()) {
      return Optional.empty();
    }
    return Optional.ofNullable(match.getApiOperation().getOperation().getRequestBody())
        .map(RequestBody::getContent)
        .map(content -> content.get(type.getType() + "/" + type.getSubtype()))
        .map(media -> (Schema<?>) media.getSchema());
  }

  List<Finding> check(Schema<?> schema, byte[] body) {
    var text = new String(body, StandardCharsets.UTF_8);
    return schemas.validate(text, schema, "request.body").getMessages().stream()
        .filter(message -> message.getLevel() == Level.ERROR)
        .map(FindingOf::message)
        .distinct()
        .limit(20) // a body with thousands of faults must not become an answer with thousands
        .toList();
  }
}
