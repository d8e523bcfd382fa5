package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.AppointmentView;
import fi.osallisuus.booking.appointment.CancelAppointment;
import fi.osallisuus.booking.appointment.CancelAppointment.Party;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who cancelled and why, as codes of HL7 and of our own; a text is not read and not kept. */
final class Cancellations {
  private static final String HL7 =
      "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

  private static final String OWN = Fhir.OWN + "cancelation-reason";
  private static final String CLIENT = "CLIENT";

  private Cancellations() {}

  /** Null for an appointment that stands. */
  static @Nullable CodeableConcept reason(AppointmentView view) {
    return switch (view.status()) {
      case CANCELLED_BY_CLIENT ->
          CodeableConcept.of(new Coding(HL7, "pat", "Patient"), Coding.of(OWN, CLIENT));
      case CANCELLED_BY_PROVIDER -> {
        var reason = view.cancelReason() == null ? ProviderReason.OTHER : view.cancelReason();
        yield CodeableConcept.of(hl7(reason), Coding.of(OWN, reason.name()));
      }
      default -> null;
    };
  }

  /** Our own code first; without any, the client has called it off. */
  static CancelAppointment request(@Nullable CodeableConcept reason) {
    if (reason != null) {
      for (var coding : reason.codings()) {
        var own = own(coding);
        if (own != null) {
          return new CancelAppointment(Party.PROVIDER, own);
        }
      }
      if (reason.codings().stream().anyMatch(Cancellations::isProvider)) {
        return new CancelAppointment(Party.PROVIDER, ProviderReason.OTHER);
      }
    }
    return new CancelAppointment(Party.CLIENT, null);
  }

  private static @Nullable ProviderReason own(Coding coding) {
    return Arrays.stream(ProviderReason.values())
        .filter(
            reason ->
                OWN.equals(coding.system())
                    ? reason.name().equals(coding.code())
                    : HL7.equals(coding.system()) && isTheOnly(reason, coding))
        .findFirst()
        .orElse(null);
  }

  private static boolean isTheOnly(ProviderReason reason, Coding coding) {
    return reason != ProviderReason.OTHER
        && String.valueOf(hl7(reason).code()).equals(coding.code());
  }

  private static boolean isProvider(Coding coding) {
    return HL7.equals(coding.system())
        && coding.code() != null
        && (coding.code().startsWith("prov") || coding.code().startsWith("oth"));
  }

  private static Coding hl7(ProviderReason reason) {
    return switch (reason) {
      case EXPERT_ABSENT -> new Coding(HL7, "prov-pers", "Provider: Personal");
      case ROOM -> new Coding(HL7, "oth-room", "Other: Room/Resource Maintenance");
      default -> new Coding(HL7, "prov", "Provider");
    };
  }
}
