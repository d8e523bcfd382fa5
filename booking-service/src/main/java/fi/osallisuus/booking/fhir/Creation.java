package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.AppointmentFhirDesk.Outcome;
import fi.osallisuus.booking.fhir.Query.Token;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes appointments. FHIR knows no Idempotency-Key, so it may be left out here; If-None-Exist is
 * FHIR's own way to have one effect only.
 */
@ApplicationScoped
class Creation {
  private static final String IDENTIFIER = "identifier=";

  private final AppointmentFhirDesk desk;

  Creation(AppointmentFhirDesk desk) {
    this.desk = desk;
  }

  @Idempotent
  RestResponse<Object> once(AppointmentBody body, @Nullable String ifNoneExist) {
    return create(body, ifNoneExist);
  }

  RestResponse<Object> create(AppointmentBody body, @Nullable String ifNoneExist) {
    return answer(desk.create(Wish.of(body), onlyOnce(ifNoneExist)));
  }

  private static RestResponse<Object> answer(Outcome outcome) {
    var view = outcome.found().view();
    if (!outcome.created()) {
      return Answers.ok(outcome.found().resource(), view.version());
    }
    var where = Fhir.PATH + "/Appointment/" + view.id() + "/_history/" + view.version();
    return ResponseBuilder.<Object>created(URI.create(where))
        .header("Content-Type", Fhir.JSON)
        .header("ETag", Answers.tag(view.version()))
        .entity(outcome.found().resource())
        .build();
  }

  private static @Nullable Token onlyOnce(@Nullable String ifNoneExist) {
    if (ifNoneExist == null || ifNoneExist.isBlank()) {
      return null;
    }
    var search = ifNoneExist.strip().replaceFirst("^\\?", "").replaceFirst("^Appointment\\?", "");
    if (!search.startsWith(IDENTIFIER) || search.contains("&")) {
      throw Problem.badRequest(
              "IF_NONE_EXIST_INVALID", "If-None-Exist is identifier=system|value here.")
          .at("header/If-None-Exist");
    }
    var value = URLDecoder.decode(search.substring(IDENTIFIER.length()), StandardCharsets.UTF_8);
    return Query.token(value);
  }
}
