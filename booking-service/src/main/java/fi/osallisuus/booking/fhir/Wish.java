package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.appointment.NoticeChannel;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.Identifier;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sent appointment asks for, in booking's own words; what tells of a client is refused. */
record Wish(AppointmentBody body, String status) {
  private static final int LONGEST_SYSTEM = 200;

  static Wish of(AppointmentBody body) {
    if (!"Appointment".equals(body.resourceType())) {
      throw Problem.badRequest("RESOURCE_TYPE_WRONG", "The resource here is an Appointment.")
          .at("/resourceType");
    }
    PatientContent.refuse(body);
    return new Wish(body, body.status() == null ? Statuses.BOOKED : body.status());
  }

  /** Whatever the body says of itself, the operation says what is wanted. */
  Wish as(String wanted) {
    return new Wish(body, wanted);
  }

  /** The slot by its name; empty when times and actors are given instead. */
  Optional<SlotId> slot() {
    var slots = body.slot() == null ? List.<Reference>of() : body.slot();
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    if (slots.size() > 1) {
      throw Problem.unprocessable("ONE_SLOT_ONLY", "An appointment has one slot.").at("/slot/1");
    }
    var reference = String.valueOf(slots.getFirst().reference());
    var slot =
        SlotId.parse(reference.substring(reference.lastIndexOf('/') + 1))
            .orElseThrow(
                () ->
                    Problem.unprocessable("NOT_A_SLOT", "There is no such slot.")
                        .at("/slot/0/reference"));
    same(slot);
    return Optional.of(slot);
  }

  @Nullable Identifier identifier() {
    var all = body.identifier() == null ? List.<Identifier>of() : body.identifier();
    if (all.isEmpty()) {
      return null;
    }
    var one = all.getFirst();
    boolean fits =
        all.size() == 1
            && one.value() != null
            && PatientContent.OPAQUE.matcher(one.value()).matches()
            && (one.system() == null || one.system().length() <= LONGEST_SYSTEM);
    if (!fits) {
      throw Problem.unprocessable(
              "IDENTIFIER_NOT_OPAQUE",
              "One identifier of the booking, of at most 64 plain characters, is kept.")
          .at("/identifier");
    }
    return one;
  }

  @Nullable ClientType clientType() {
    return constant(ClientType.values(), Fhir.CLIENT_TYPE, "/clientType");
  }

  @Nullable ReferralSource referralSource() {
    return constant(ReferralSource.values(), Fhir.REFERRAL_SOURCE, "/referralSource");
  }

  @Nullable UUID referralId() {
    if (body.basedOn() == null || body.basedOn().isEmpty()) {
      return null;
    }
    var identifier = body.basedOn().getFirst().identifier();
    try {
      return UUID.fromString(identifier == null ? "" : String.valueOf(identifier.value()));
    } catch (IllegalArgumentException e) {
      throw Problem.unprocessable("REFERRAL_UNKNOWN", "There is no such referral.").at("/basedOn");
    }
  }

  /** Null when nothing is said of it; said in part, it is refused. */
  @Nullable NoticeAcknowledgement notice() {
    var notice = extension(Fhir.NOTICE);
    if (notice == null || notice.extension() == null) {
      return null;
    }
    var version = part(notice, "version");
    var language = part(notice, "language");
    var channel = part(notice, "channel");
    var at = part(notice, "at");
    try {
      return new NoticeAcknowledgement(
          number(version), language(language), channel(channel), time(at));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.unprocessable(
              "NOTICE_INCOMPLETE",
              "The notice is told with version, language (fi, sv, en), channel ("
                  + names(NoticeChannel.values())
                  + ") and at, a time with its offset.")
          .at("/noticeAcknowledgement");
    }
  }

  private void same(SlotId slot) {
    boolean other = body.start() != null && !body.start().toInstant().equals(slot.start());
    if (other) {
      throw Problem.unprocessable("SLOT_MISMATCH", "The slot begins at another time.").at("/start");
    }
    var end = slot.start().plusSeconds(slot.minutes() * 60L);
    if (body.end() != null && !body.end().toInstant().equals(end)) {
      throw Problem.unprocessable("SLOT_MISMATCH", "The slot ends at another time.").at("/end");
    }
  }

  private <E extends Enum<E>> @Nullable E constant(E[] values, String url, String pointer) {
    var extension = extension(url);
    if (extension == null) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> value.name().equals(extension.valueCode()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.unprocessable("CODE_UNKNOWN", "One of " + names(values) + ".").at(pointer));
  }

  private @Nullable Extension extension(String url) {
    var all = body.extension() == null ? List.<Extension>of() : body.extension();
    return all.stream().filter(e -> url.equals(e.url())).findFirst().orElse(null);
  }

  private static Extension part(Extension whole, String url) {
    var parts = whole.extension() == null ? List.<Extension>of() : whole.extension();
    return parts.stream()
        .filter(e -> url.equals(e.url()))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static int number(Extension part) {
    var number = part.valuePositiveInt() == null ? part.valueInteger() : part.valuePositiveInt();
    if (number == null) {
      throw new IllegalArgumentException(part.url());
    }
    return number;
  }

  private static String language(Extension part) {
    var language = part.valueCode();
    if (language == null || !List.of("fi", "sv", "en").contains(language)) {
      throw new IllegalArgumentException(part.url());
    }
    return language;
  }

  private static NoticeChannel channel(Extension part) {
    return NoticeChannel.valueOf(String.valueOf(part.valueCode()));
  }

  private static OffsetDateTime time(Extension part) {
    return OffsetDateTime.parse(String.valueOf(part.valueDateTime()));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
  }
}
