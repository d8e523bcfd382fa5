package fi.osallisuus.kit.visitor;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the style beside the pages of a service that has pages; the layout leads to it. */
@Singleton
class VisitorStyle {
  private final Optional<String> path;

  VisitorStyle(@ConfigProperty(name = "osallisuus.visitor.path") Optional<String> path) {
    this.path = path;
  }

  void register(@Observes Router router) {
    var style = Buffer.buffer(VisitorAssets.style());
    path.ifPresent(
        pages ->
            router
                .get(pages + "/assets/visitor.css")
                .handler(
                    request ->
                        request
                            .response()
                            .putHeader("Content-Type", "text/css;charset=UTF-8")
                            .putHeader("Cache-Control", VisitorAssets.KEEP_AN_HOUR)
                            .end(style.copy())));
  }
}
