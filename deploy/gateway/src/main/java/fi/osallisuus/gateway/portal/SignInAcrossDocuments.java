package fi.osallisuus.gateway.portal;

import java.nio.charset.StandardCharsets;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.ui.SpringDocUIException;
import org.springdoc.webflux.ui.SwaggerIndexPageTransformer;
import org.springdoc.webflux.ui.SwaggerWelcomeCommon;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.resource.ResourceTransformerChain;
import org.springframework.web.reactive.resource.TransformedResource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets one sign-in serve all documents of the portal. Swagger UI forgets it whenever another
 * document is chosen, unless it may write it to the browser's storage, which a shared computer must
 * not keep.
 */
@Component
class SignInAcrossDocuments extends SwaggerIndexPageTransformer {
  private static final String PLACE = "SwaggerUIBundle.plugins.DownloadUrl";

  /** Choosing a document empties the sign-in by this action; signing out has another one. */
  private static final String PLUGIN =
      """
      ,
            () => ({ statePlugins: { auth: { wrapActions: {
              restoreAuthorization: original => payload =>
                Object.keys(payload.authorized || {}).length ? original(payload) : { type: "sign-in-kept" }
            } } } })""";

  SignInAcrossDocuments(
      SwaggerUiConfigProperties config,
      SwaggerUiOAuthProperties oauth,
      SwaggerWelcomeCommon welcome,
      ObjectMapperProvider mapper) {
    super(config, oauth, welcome, mapper);
  }

  @Override
  public Mono<Resource> transform(
      ServerWebExchange exchange, Resource resource, ResourceTransformerChain chain) {
    return super.transform(exchange, resource, chain).map(SignInAcrossDocuments::withPlugin);
  }

  private static Resource withPlugin(Resource resource) {
    if (!"swagger-initializer.js".equals(resource.getFilename())) {
      return resource;
    }
    try {
      var script = resource.getContentAsString(StandardCharsets.UTF_8);
      if (!script.contains(PLACE)) {
        throw new SpringDocUIException(
            "This Swagger UI starts in another way", new IllegalStateException(script));
      }
      return new TransformedResource(
          resource, script.replace(PLACE, PLACE + PLUGIN).getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
