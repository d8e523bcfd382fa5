package fi.osallisuus.booking.fhir;

import fi.osallisuus.kit.problem.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault is, in the words of FHIR: an expression into the appointment, or the parameter or
 * header of the request. The desks point into their own requests; here it is said which part of the
 * appointment that came from.
 */
record Place(@Nullable List<String> location, @Nullable List<String> expression) {
  private static final Map<String, String> FROM_DESKS =
      Map.of(
          "/start",
          "Appointment.start",
          "/receptionId",
          "Appointment.slot",
          "/clientType",
          extension(Fhir.CLIENT_TYPE),
          "/referralSource",
          extension(Fhir.REFERRAL_SOURCE),
          "/referralId",
          "Appointment.basedOn",
          "/reference",
          "Appointment.identifier",
          "/reason",
          "Appointment.cancelationReason",
          "/noticeAcknowledgement",
          extension(Fhir.NOTICE),
          "/noticeAcknowledgement/version",
          extension(Fhir.NOTICE),
          "/noticeAcknowledgement/at",
          extension(Fhir.NOTICE));

  static Place of(@Nullable FieldError error) {
    if (error == null || error.pointer().isEmpty()) {
      return new Place(null, null);
    }
    var pointer = error.pointer();
    if (!pointer.startsWith("/")) {
      return new Place(List.of("http." + pointer.replaceFirst("^query/", "")), null);
    }
    return new Place(null, List.of(FROM_DESKS.getOrDefault(pointer, path(pointer))));
  }

  static String extension(String url) {
    return "Appointment.extension('" + url + "')";
  }

  /** /participant/0/actor becomes Appointment.participant[0].actor. */
  private static String path(String pointer) {
    return "Appointment" + pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
  }
}
