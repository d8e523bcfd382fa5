package fi.osallisuus.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the key of a request from its header, its caller and what it asks. */
@Singleton
class RequestKeys {
  private static final String HEADER = "Idempotency-Key";
  // A UUID or any other visible text; shorter ones are guessed or collide.
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,200}");

  private final Tenancy tenancy;
  private final Actor actor;
  private final HttpHeaders headers;
  private final ObjectMapper json;

  RequestKeys(Tenancy tenancy, Actor actor, HttpHeaders headers, ObjectMapper json) {
    this.tenancy = tenancy;
    this.actor = actor;
    this.headers = headers;
    this.json = json;
  }

  RequestKey of(InvocationContext call) {
    String county = tenancy.current().orElse("");
    String operation = call.getMethod().toGenericString();
    return RequestKey.of(county, actor.id(), key(), operation, asked(call));
  }

  private String key() {
    @Nullable String key = headers.getHeaderString(HEADER);
    if (key == null || key.isBlank()) {
      throw Problem.badRequest(
          "IDEMPOTENCY_KEY_MISSING", "This request needs the header Idempotency-Key.");
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.badRequest(
          "IDEMPOTENCY_KEY_INVALID", "Idempotency-Key must be 8 to 200 visible characters.");
    }
    return key;
  }

  /** The parsed path, query and body: the same request in another layout is the same request. */
  private byte[] asked(InvocationContext call) {
    var asked = new ArrayList<@Nullable Object>();
    Parameter[] parameters = call.getMethod().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (!isSurrounding(parameters[i])) {
        asked.add(call.getParameters()[i]);
      }
    }
    try {
      return json.writeValueAsBytes(asked);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A parameter of " + call.getMethod() + " is no data", e);
    }
  }

  private static boolean isSurrounding(Parameter parameter) {
    return parameter.isAnnotationPresent(Context.class)
        || parameter.isAnnotationPresent(HeaderParam.class)
        || parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
        || parameter.getType().getPackageName().startsWith("io.vertx");
  }
}
