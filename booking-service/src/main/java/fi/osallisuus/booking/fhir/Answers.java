package fi.osallisuus.booking.fhir;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Answers in FHIR's own media type, whatever spelling of JSON was asked for. */
final class Answers {
  private Answers() {}

  static RestResponse<Object> ok(Object resource) {
    return ResponseBuilder.<Object>ok(resource).header("Content-Type", Fhir.JSON).build();
  }

  static RestResponse<Object> ok(Object resource, long version) {
    return ResponseBuilder.<Object>ok(resource)
        .header("Content-Type", Fhir.JSON)
        .header("ETag", tag(version))
        .build();
  }

  /** FHIR's ETags are weak ones. */
  static String tag(long version) {
    return "W/\"" + version + "\"";
  }

  /** A weak tag of ours names a version as exactly as a strong one does. */
  static @Nullable String strong(@Nullable String ifMatch) {
    return ifMatch == null ? null : ifMatch.replace("W/\"", "\"");
  }
}
