package fi.osallisuus.gateway.trace;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Spring would write the whole path into every span, with the code that opens a survey in it. */
@Component
class SpanNames extends DefaultServerRequestObservationConvention {

  @Override
  protected KeyValue httpUrl(ServerRequestObservationContext context) {
    var request = context.getCarrier();
    return KeyValue.of(
        "http.url", request == null ? "UNKNOWN" : PathShape.of(request.getURI().getRawPath()));
  }
}
