package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.assignment.TaskView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as the expert sees it: the task and the fee, all that there is to agree on. */
@Schema(name = "MyOffer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyOfferView(
    UUID id,
    OfferStatus status,
    TaskView task,
    @Nullable OfferedFee fee,
    @Schema(description = "Whoever accepts says not to be a client of the unit now.")
        boolean notCurrentClient,
    Instant expiresAt,
    long version) {

  static MyOfferView of(Offer offer, AssignmentRequest request) {
    return new MyOfferView(
        offer.id(),
        offer.status(),
        TaskView.of(request.task()),
        offer.fee(),
        request.notClient(),
        offer.expiresAt(),
        offer.version());
  }
}
