package fi.osallisuus.kit.web;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.screening.Gate;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads every body once, within the limit, screens it whole, and only then lets it become an
 * object.
 */
@Provider
class BodyGate implements ReaderInterceptor {
  private final BodyLimit limit;

  BodyGate(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    byte[] body = limit.read(context.getInputStream());
    if (isText(context.getMediaType())) {
      screen(utf8(body));
    } else if (isLines(context.getMediaType())) {
      var text = utf8(body);
      screen(text);
      JsonScreen.checkLines(text);
    } else if (!isBinary(context.getMediaType())) {
      if (body.length == 0) {
        throw Problem.badRequest("BODY_MISSING", "This operation needs a body.").at("");
      }
      JsonScreen.check(body);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return read(context);
  }

  private static Object read(ReaderInterceptorContext context) throws IOException {
    Object read;
    try {
      read = context.proceed();
    } catch (InvalidDefinitionException e) {
      throw e; // A record that cannot be read at all is our bug.
    } catch (IOException e) {
      throw JsonFaults.explain(e);
    } catch (WebApplicationException e) {
      throw e.getCause() instanceof IOException cause ? JsonFaults.explain(cause) : e;
    }
    if (read == null) {
      throw Problem.badRequest("BODY_MISSING", "This operation needs a body.").at("");
    }
    return read;
  }

  /** Of a list the line is named that has to be mended. */
  private static void screen(String text) {
    try {
      Gate.check(text, "");
    } catch (Problem refused) {
      var lines = text.split("\n");
      for (int i = 0; lines.length > 1 && i < lines.length; i++) {
        Gate.check(lines[i], "line/" + (i + 1));
      }
      throw refused;
    }
  }

  private static boolean isText(@Nullable MediaType type) {
    return type != null && type.getType().equals("text");
  }

  /** One JSON text per line: what is no JSON is refused by its line, where the lines are read. */
  private static boolean isLines(@Nullable MediaType type) {
    return type != null && type.getSubtype().equals("x-ndjson");
  }

  /** Everything that is not known to be otherwise is treated as JSON. */
  private static boolean isBinary(@Nullable MediaType type) {
    return type != null
        && !type.getSubtype().endsWith("json")
        && !type.isWildcardType()
        && !type.isWildcardSubtype();
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("INVALID_CHARACTER", "The body is not valid UTF-8.");
    }
  }
}
