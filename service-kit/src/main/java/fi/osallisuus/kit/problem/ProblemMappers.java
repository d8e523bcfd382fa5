package fi.osallisuus.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves the REST layer becomes a problem here and nowhere else. */
class ProblemMappers {
  private final ProblemAnswers answers;

  ProblemMappers(ProblemAnswers answers) {
    this.answers = answers;
  }

  // Types with a mapper of the framework's own are named: the nearest type wins over Throwable.
  @ServerExceptionMapper({
    Throwable.class,
    Problem.class,
    WebApplicationException.class,
    NotFoundException.class,
    MismatchedInputException.class,
    ResteasyReactiveViolationException.class
  })
  public Response any(Throwable thrown, RoutingContext request) {
    var problem = Faults.explain(thrown).orElseGet(() -> bug(thrown));
    if (problem.status() == 405) {
      problem.header("Allow", AllowedMethods.of(request.normalizedPath()));
    }
    return answers.response(problem, request);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException thrown, RoutingContext request) {
    return answers.response(Problem.forbidden("FORBIDDEN", "Your role may not do this."), request);
  }

  /** Keeps the challenge of the sign-in extension: clients read WWW-Authenticate. */
  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  public Uni<Response> unauthenticated(Throwable thrown, RoutingContext request) {
    if (Faults.isSignInAway(thrown)) {
      var away =
          Problem.unavailable("SIGN_IN_UNAVAILABLE", "The token cannot be checked just now.");
      return Uni.createFrom().item(() -> answers.response(away, request));
    }
    HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
    Uni<ChallengeData> challenge =
        authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(request);
    return challenge
        .onFailure()
        .recoverWithNull()
        .map(data -> answers.response(unauthenticated(data), request));
  }

  private static Problem unauthenticated(ChallengeData challenge) {
    var problem =
        Problem.of(401, "UNAUTHENTICATED", "Send a valid token of this service as a bearer token.");
    if (challenge == null || challenge.getHeaders().isEmpty()) {
      return problem.header("WWW-Authenticate", "Bearer");
    }
    for (Map.Entry<CharSequence, String> header : challenge.getHeaders().entrySet()) {
      problem.header(header.getKey().toString(), header.getValue());
    }
    return problem;
  }

  /** The caller learns nothing but the trace id; the log has the rest, once. */
  static Problem bug(Throwable thrown) {
    Log.errorf(thrown, "Unexpected error traceId=%s", TraceId.current());
    return Problem.of(500, "INTERNAL", "Something went wrong on our side; the trace id names it.");
  }
}
