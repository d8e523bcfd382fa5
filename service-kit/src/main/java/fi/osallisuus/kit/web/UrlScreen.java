package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.problem.ProblemAnswers;
import fi.osallisuus.kit.screening.Gate;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Screens path, query and stored headers before anything else reads them. */
@Singleton
class UrlScreen {
  static final int PRIORITY = PathGuard.PRIORITY - 100;

  private final ProblemAnswers answers;

  UrlScreen(ProblemAnswers answers) {
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext request) {
    try {
      String uri = request.request().uri();
      for (String segment : PathGuard.rawPath(uri).split("/", -1)) {
        Gate.check(decode(segment), "path");
      }
      int query = uri.indexOf('?');
      if (query >= 0) {
        checkQuery(uri.substring(query + 1));
      }
      String key = request.request().getHeader("Idempotency-Key");
      if (key != null) {
        Gate.check(key, "header/Idempotency-Key");
      }
    } catch (Problem refused) {
      Refused.mark(request);
      answers.send(refused, request);
      return;
    }
    request.next();
  }

  private static void checkQuery(String query) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      Gate.check(name, "query");
      Gate.check(decode(value), "query/" + name);
      if (value.indexOf('+') >= 0) {
        Gate.check(decode(value.replace('+', ' ')), "query/" + name);
      }
    }
  }

  /** Strict where the usual decoders put question marks: what is not UTF-8 is refused. */
  static String decode(String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    var bytes = new ByteArrayOutputStream(escaped.length());
    byte[] raw = escaped.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.write(raw[i]);
        continue;
      }
      int high = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw invalid();
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw invalid();
    }
  }

  private static Problem invalid() {
    return Problem.badRequest(
        "INVALID_PARAMETER", "The address is not valid percent-encoded UTF-8.");
  }
}
