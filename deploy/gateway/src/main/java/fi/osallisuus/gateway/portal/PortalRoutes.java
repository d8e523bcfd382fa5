package fi.osallisuus.gateway.portal;

import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The few addresses of the portal that springdoc does not bring. */
@Configuration(proxyBeanMethods = false)
class PortalRoutes {

  @Bean
  RouterFunction<ServerResponse> portal(PortalDocuments documents) {
    return RouterFunctions.route()
        .GET("/portal", PortalRoutes::start)
        .GET("/portal/", PortalRoutes::start)
        .GET("/favicon.ico", request -> redirect("/page/icon.svg")) // asked for by every browser
        .GET(
            "/portal/documents/{service}",
            request ->
                documents
                    .of(request.pathVariable("service"))
                    .flatMap(
                        body ->
                            ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                                .bodyValue(body)))
        .build();
  }

  private static Mono<ServerResponse> start(ServerRequest request) {
    return redirect("/portal/swagger-ui/index.html");
  }

  private static Mono<ServerResponse> redirect(String path) {
    return ServerResponse.temporaryRedirect(URI.create(path)).build();
  }
}
