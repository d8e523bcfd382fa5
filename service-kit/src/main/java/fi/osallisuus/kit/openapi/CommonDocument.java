package fi.osallisuus.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Completes a service's document with what every operation has in common: who may (x-roles), the
 * bearer scheme, and the problems that can come. Services describe only what is their own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonDocument implements OASFilter {
  static final String SCHEME = "bearer";
  static final String PUBLIC = "public";

  private final Map<String, Endpoint> endpoints;

  /** Called by the build with the index of the service's classes. */
  public CommonDocument(IndexView index) {
    endpoints = Endpoints.of(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document
        .getComponents()
        .addSecurityScheme(
            SCHEME,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                    "Access token of the realm: people sign in at the portal, systems use client"
                        + " credentials. County and roles come from the token."));
    ProblemDocument.addTo(document.getComponents());
    if (document.getPaths() != null) {
      var success = new SuccessDocument(document.getComponents().getSchemas());
      document.getPaths().getPathItems().forEach((path, item) -> complete(path, item, success));
    }
  }

  private void complete(String path, PathItem item, SuccessDocument success) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              var endpoint = endpoints.get(Endpoints.key(method.name(), path));
              if (endpoint != null) {
                complete(operation, endpoint);
                success.complete(operation, endpoint);
                ProblemDocument.addTo(
                    operation, endpoint, item.getParameters() != null || path.contains("{"));
              }
            });
  }

  private static void complete(Operation operation, Endpoint endpoint) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(CommonDocument::complete);
    }
    operation.addExtension("x-roles", endpoint.roles());
    if (endpoint.isPublic()) {
      operation.setSecurity(List.of());
    } else if (operation.getSecurity() == null) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of()));
    }
  }

  /** One that is described without a method's argument has no type of its own: it is text. */
  private static void complete(Parameter parameter) {
    if (parameter.getRef() == null
        && parameter.getSchema() == null
        && parameter.getContent() == null) {
      parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
  }
}
