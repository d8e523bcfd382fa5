package fi.osallisuus.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leaves the resource method by the side door with the first answer, byte for byte. */
final class Replay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  Replay(Answer answer) {
    super("replay", null, false, false);
    this.answer = answer;
  }

  /** Writes the first answer again. */
  static final class Mapper {
    @ServerExceptionMapper
    public RestResponse<byte[]> replay(Replay replay) {
      var answer = replay.answer;
      var response = ResponseBuilder.<byte[]>create(answer.status());
      answer.headers().forEach(response::header);
      if (answer.body().length > 0) {
        response.entity(answer.body());
        if (!answer.headers().containsKey(HttpHeaders.CONTENT_TYPE)) {
          // As the framework writes it the first time.
          response.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        }
      }
      return response.build();
    }
  }
}
