package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies over the limit: by their declared length before they are read, else while reading.
 */
@Singleton
class BodyLimit {
  static final int PRIORITY = UrlScreen.PRIORITY - 100;

  private final ProblemAnswers answers;
  private final int maxBytes;

  BodyLimit(
      ProblemAnswers answers, @ConfigProperty(name = "osallisuus.max-body-bytes") int maxBytes) {
    this.answers = answers;
    this.maxBytes = maxBytes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    if (length != null && !fits(length)) {
      // The body is still on its way; without closing it would be read as the next request.
      Refused.label(request);
      answers.send(tooLarge().header("Connection", "close"), request);
      request.response().endHandler(done -> request.request().connection().close());
    } else {
      request.next();
    }
  }

  private boolean fits(String length) {
    try {
      return Long.parseLong(length) <= maxBytes;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The whole body, or 413: a chunked body has no declared length. */
  byte[] read(InputStream body) throws IOException {
    byte[] read = body.readNBytes(maxBytes + 1);
    if (read.length > maxBytes) {
      throw tooLarge();
    }
    return read;
  }

  private Problem tooLarge() {
    return Problem.of(413, "CONTENT_TOO_LARGE", "A body may have at most " + maxBytes + " bytes.");
  }
}
