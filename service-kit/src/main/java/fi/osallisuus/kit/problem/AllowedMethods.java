package fi.osallisuus.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The methods that an address knows, for the Allow header of a 405 (RFC 9110, 15.5.6). */
final class AllowedMethods {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

  private record Route(Pattern path, String method) {}

  private AllowedMethods() {}

  static String of(String path) {
    var methods = new TreeSet<String>();
    for (Route route : Routes.ALL) {
      if (route.path.matcher(path).matches()) {
        methods.add(route.method);
      }
    }
    return String.join(", ", methods);
  }

  /** Collected at the first 405: the routes of a running service do not change. */
  private static final class Routes {
    static final List<Route> ALL = collect();

    private static List<Route> collect() {
      var found = new ArrayList<Route>();
      RuntimeResourceVisitor.visitRuntimeResources(
          "/",
          ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
          new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
              found.add(new Route(pattern(path), method));
            }
          });
      return List.copyOf(found);
    }

    private static Pattern pattern(String template) {
      var literal = PARAMETER.split(template, -1);
      var regex = new StringBuilder();
      for (int i = 0; i < literal.length; i++) {
        regex.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(literal[i]));
      }
      return Pattern.compile(regex + "/?");
    }
  }
}
