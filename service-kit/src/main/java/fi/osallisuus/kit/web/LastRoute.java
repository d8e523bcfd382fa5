package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.problem.ProblemAnswers;
import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what no resource took (404) and what failed outside the REST layer, as problems. */
@Singleton
class LastRoute {
  private final ProblemAnswers answers;

  LastRoute(ProblemAnswers answers) {
    this.answers = answers;
  }

  void register(@Observes Router router) {
    // First in order: failure handlers are asked from the start of the route list.
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    router
        .route()
        .order(Integer.MAX_VALUE)
        .handler(
            request ->
                answers.send(
                    Problem.of(404, "NOT_FOUND", "There is nothing at this address."), request));
  }

  private void failed(RoutingContext request) {
    int status = request.statusCode();
    if (status >= 400 && status < 500) {
      answers.send(
          Problem.of(status, "HTTP_" + status, "The request cannot be served as it is."), request);
      return;
    }
    Log.errorf(request.failure(), "Unexpected error outside the REST layer");
    answers.send(Problem.of(500, "INTERNAL", "Something went wrong on our side."), request);
  }
}
