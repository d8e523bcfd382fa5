package fi.osallisuus.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every way in which the gateway itself says no; its name is the problem's stable code. */
public enum Refusal {
  BAD_REQUEST(HttpStatus.BAD_REQUEST),
  PATH_REFUSED(HttpStatus.BAD_REQUEST),
  REQUEST_INVALID(HttpStatus.BAD_REQUEST),
  TOKEN_INVALID(HttpStatus.UNAUTHORIZED),
  CROSS_ORIGIN_REFUSED(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
  PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  URI_TOO_LONG(HttpStatus.URI_TOO_LONG),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

  private final HttpStatus status;

  Refusal(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  String type() {
    return "urn:osallisuus:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Refusal of(int status) {
    for (var refusal : values()) {
      if (refusal.status.value() == status && refusal != PATH_REFUSED) {
        return refusal;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }
}
