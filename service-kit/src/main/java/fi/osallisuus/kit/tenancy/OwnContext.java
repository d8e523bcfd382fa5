package fi.osallisuus.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work in a request context of its own and puts the caller's back afterwards. */
public final class OwnContext {
  private OwnContext() {}

  public static void run(Consumer<Tenancy> work) {
    // Nothing comes back; the value only satisfies the shape.
    call(
        tenancy -> {
          work.accept(tenancy);
          return true;
        });
  }

  public static <T> T call(Function<Tenancy, T> work) {
    var requests = Arc.container().requestContext();
    ContextState outer = requests.getStateIfActive();
    if (outer != null) {
      requests.deactivate();
    }
    requests.activate();
    try {
      return work.apply(Arc.container().instance(Tenancy.class).get());
    } finally {
      requests.terminate();
      if (outer != null) {
        requests.activate(outer);
      }
    }
  }
}
