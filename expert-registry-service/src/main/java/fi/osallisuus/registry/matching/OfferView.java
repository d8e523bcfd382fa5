package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as the coordinator sees it: by code name. */
@Schema(name = "Offer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
    UUID id,
    @Schema(examples = "ex_7Q2M9KXD") String ref,
    OfferStatus status,
    @Schema(description = "Until then it can be withdrawn unseen.") Instant sendAt,
    Instant expiresAt,
    @Nullable Instant answeredAt,
    @Nullable OfferRefusal declineReason,
    @Schema(description = "Code name of the proposed substitute, if there is such an expert.")
        @Nullable String substituteRef,
    @Nullable OfferedFee fee,
    long version) {

  static OfferView of(Offer o, String ref, @Nullable String substituteRef) {
    return new OfferView(
        o.id(),
        ref,
        o.status(),
        o.sendAt(),
        o.expiresAt(),
        o.answeredAt(),
        o.declineReason(),
        substituteRef,
        o.fee(),
        o.version());
  }
}
