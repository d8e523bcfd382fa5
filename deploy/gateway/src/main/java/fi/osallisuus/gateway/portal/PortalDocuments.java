package fi.osallisuus.gateway.portal;

import fi.osallisuus.gateway.GatewaySettings;
import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.ProblemHandler;
import fi.osallisuus.gateway.problem.Refusal;
import fi.osallisuus.gateway.validation.ServiceDocument;
import fi.osallisuus.gateway.validation.ServiceDocuments;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' documents as the portal shows them: this origin, this deployment's sign-in. */
@Component
class PortalDocuments {

  private final GatewaySettings settings;
  private final ServiceDocuments documents;
  private final JsonMapper json;

  PortalDocuments(GatewaySettings settings, ServiceDocuments documents, JsonMapper json) {
    this.settings = settings;
    this.documents = documents;
    this.json = json;
  }

  Mono<byte[]> of(String service) {
    if (!settings.services().containsKey(service)) {
      return Mono.error(Problem.of(Refusal.NOT_FOUND));
    }
    return documents
        .of(service)
        .switchIfEmpty(
            Mono.error(() -> Problem.later(Refusal.SERVICE_UNAVAILABLE, ProblemHandler.AGAIN)))
        .map(this::forPortal);
  }

  private byte[] forPortal(ServiceDocument document) {
    var api = (ObjectNode) json.readTree(document.json());
    api.putArray("servers").addObject().put("url", "/");
    var components =
        api.get("components") instanceof ObjectNode known ? known : api.putObject("components");
    var schemes =
        components.get("securitySchemes") instanceof ObjectNode known
            ? known
            : components.putObject("securitySchemes");
    if (schemes.isEmpty()) {
      schemes.putObject("signIn");
      api.putArray("security").addObject().putArray("signIn");
    }
    // A committed document cannot know where Keycloak is; here we do.
    schemes.propertyNames().forEach(name -> schemes.set(name, signIn()));
    return json.writeValueAsBytes(api);
  }

  private ObjectNode signIn() {
    var endpoints = settings.oidc().issuer() + "/protocol/openid-connect";
    var scheme = json.createObjectNode().put("type", "oauth2");
    scheme
        .putObject("flows")
        .putObject("authorizationCode")
        .put("authorizationUrl", endpoints + "/auth")
        .put("tokenUrl", endpoints + "/token")
        .putObject("scopes");
    return scheme;
  }
}
