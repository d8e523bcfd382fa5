package fi.osallisuus.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a problem looks like, as a schema. */
final class ProblemSchema {
  private ProblemSchema() {}

  static Schema create() {
    var error =
        of(Schema.SchemaType.OBJECT, "One fault of the request")
            .addProperty(
                "pointer", text("JSON pointer into the body, or place and name: query/limit"))
            .addProperty("code", text("UPPER_SNAKE code"))
            .addProperty("message", text("In words"));
    return of(Schema.SchemaType.OBJECT, "RFC 9457 problem; a code may bring members of its own")
        .addProperty("type", text("urn:osallisuus:problem: and the code in kebab-case"))
        .addProperty("title", text("Of the code, in fi, sv or en by Accept-Language"))
        .addProperty("status", of(Schema.SchemaType.INTEGER, "HTTP status"))
        .addProperty("code", text("Stable; programs decide by it"))
        .addProperty("detail", text("What happened here, in English"))
        .addProperty("instance", text("Path of the request"))
        .addProperty("traceId", text("Name it when you report the problem"))
        .addProperty(
            "errors",
            of(Schema.SchemaType.ARRAY, "Each fault, when there are several places")
                .items(error)
                .maxItems(1000))
        .required(List.of("code", "detail", "instance", "status", "title", "traceId", "type"));
  }

  private static Schema text(String description) {
    return of(Schema.SchemaType.STRING, description);
  }

  private static Schema of(Schema.SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }
}
