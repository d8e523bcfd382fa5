package fi.osallisuus.booking.waiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.offer.NoticeText;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.kit.delivery.Channel;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish for a time as the one who waits sees it, with the notice to be read before accepting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfWaiting(
    String status,
    String serviceCode,
    Wishes wishes,
    @Schema(description = "How many come before in the line for the service.")
        @Nullable Integer ahead,
    @Schema(description = "How the client is told of an offer; left out without a contact.")
        @Nullable Channel toldBy,
    @Nullable OfferView offer,
    int noticeVersion,
    NoticeText notice,
    @Nullable String endReason,
    @Schema(
            description = "Shown once. Answers offers, and opens the booking that comes of one.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String waitingCode) {

  /** Where the offered time or else the wish is; null when it may be anywhere. */
  @JsonIgnore
  public @Nullable UUID siteId() {
    return offer == null ? wishes.siteId() : offer.siteId();
  }

  static SelfWaiting of(
      WaitingEntry e, int ahead, @Nullable Channel toldBy, Notices notices, @Nullable String code) {
    int inForce = notices.inForce().getOrDefault(e.serviceId, 1);
    return new SelfWaiting(
        e.status.name(),
        e.serviceCode,
        e.wishes(),
        e.status == WaitingStatus.WAITING ? ahead : null,
        toldBy,
        OfferView.of(e),
        inForce,
        notices.text(e.serviceId, inForce),
        e.endReason == null ? null : e.endReason.name(),
        code);
  }
}
