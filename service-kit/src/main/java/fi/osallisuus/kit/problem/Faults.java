package fi.osallisuus.kit.problem;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Recognises which exceptions the caller can do something about; the rest are bugs. */
final class Faults {
  private Faults() {}

  static Optional<Problem> explain(Throwable thrown) {
    return first(thrown, Problem.class)
        .or(() -> first(thrown, ResteasyReactiveViolationException.class).flatMap(Violations::of))
        .or(() -> SqlFaults.of(thrown))
        .or(() -> first(thrown, WebApplicationException.class).flatMap(Faults::http));
  }

  static <T> Optional<T> first(Throwable thrown, Class<T> type) {
    return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
  }

  static Stream<Throwable> chain(Throwable thrown) {
    // A cause cycle would never end; no honest chain is this long.
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
  }

  /** The keys that a token is checked with could not be fetched: no fault of the token. */
  static boolean isSignInAway(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            t ->
                t instanceof OIDCException
                    || t instanceof IOException
                    || t instanceof TimeoutException
                    || t instanceof VertxException);
  }

  private static Optional<Problem> http(WebApplicationException thrown) {
    int status = thrown.getResponse().getStatus();
    if (thrown instanceof NotFoundException && thrown.getCause() != null) {
      // JAX-RS answers 404 for a parameter that does not convert; a query is not a place, so it is
      // a 400.
      return Optional.of(badParameter());
    }
    if (status < 400 || status == 500) {
      return Optional.empty();
    }
    var problem = Problem.of(status, code(status), detail(status));
    for (String header : new String[] {"Allow", "WWW-Authenticate", "Retry-After"}) {
      var value = thrown.getResponse().getHeaderString(header);
      if (value != null) {
        problem.header(header, value);
      }
    }
    return Optional.of(problem);
  }

  private static Problem badParameter() {
    return Problem.badRequest(
        "INVALID_PARAMETER", "A parameter does not have the documented form.");
  }

  private static String code(int status) {
    return switch (status) {
      case 400 -> "BAD_REQUEST";
      case 401 -> "UNAUTHENTICATED";
      case 403 -> "FORBIDDEN";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "CONTENT_TOO_LARGE";
      case 415 -> "UNSUPPORTED_MEDIA_TYPE";
      case 429 -> "TOO_MANY_REQUESTS";
      case 503 -> "UNAVAILABLE";
      default -> "HTTP_" + status;
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not know the method; see Allow.";
      case 406 -> "None of the media types in Accept can be given.";
      case 413 -> "The request is larger than this service takes.";
      case 415 -> "The body's Content-Type is not one that this operation takes.";
      default -> "The request cannot be served as it is.";
    };
  }
}
