package fi.osallisuus.kit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import fi.osallisuus.kit.problem.Problem;
import jakarta.inject.Singleton;

/** Reads a JSON text that is only a part of a body, as strictly as a body of its own. */
@Singleton
public class JsonText {
  private final ObjectMapper json;

  JsonText(ObjectMapper json) {
    this.json = json;
  }

  /** Refuses with the codes and pointers of a body. */
  public <T> T read(String text, Class<T> type) {
    JsonScreen.check(text.getBytes(UTF_8));
    T read;
    try {
      read = json.readValue(text, type);
    } catch (InvalidDefinitionException e) {
      throw new IllegalStateException(e); // A record that cannot be read at all is our bug.
    } catch (JsonProcessingException e) {
      throw JsonFaults.explain(e);
    }
    if (read == null) {
      throw Problem.badRequest("BODY_MISSING", "An object is needed here.").at("");
    }
    return read;
  }
}
