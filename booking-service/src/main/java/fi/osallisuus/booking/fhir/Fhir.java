package fi.osallisuus.booking.fhir;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Names that the facade and its callers have in common. */
final class Fhir {
  static final String PATH = "/api/booking/v1/fhir";
  static final String JSON = "application/fhir+json";
  static final String PLAIN_JSON = "application/json";

  /** Our own codes and extensions; an urn, since nobody need fetch them. */
  static final String OWN = "urn:osallisuus:fhir:";

  static final String SERVICE_CODE = "urn:osallisuus:booking:service";
  static final String REFERRAL = "urn:osallisuus:booking:referral";
  static final String REFERENCE = "urn:osallisuus:booking:reference";

  static final String NOTICE = OWN + "not-treatment-notice";
  static final String CLIENT_TYPE = OWN + "client-type";
  static final String REFERRAL_SOURCE = OWN + "referral-source";
  static final String BOOKING_CODE = OWN + "booking-code";
  static final String HOLD_EXPIRES = OWN + "hold-expires";
  static final String ALTERNATIVE = OWN + "alternative";

  private Fhir() {}

  /** With its seconds, which FHIR asks for. */
  static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }
}
