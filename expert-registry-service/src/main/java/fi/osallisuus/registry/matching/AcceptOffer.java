package fi.osallisuus.registry.matching;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Yes, to this fee or without one. */
@Schema(examples = "{\"fee\":\"AGREED\",\"notCurrentClient\":true}")
record AcceptOffer(
    @NotNull FeeAnswer fee,
    @Schema(
            description =
                "Said where the offer asks for it: I am not a client of the unit now. It is not"
                    + " kept.")
        @Nullable Boolean notCurrentClient) {

  boolean saysNoClient() {
    return Boolean.TRUE.equals(notCurrentClient);
  }

  /** What the expert says to the fee of the offer. */
  enum FeeAnswer {
    /** To what the offer shows, which may be that nothing is paid. */
    AGREED,
    /** No fee is wanted; expenses are paid all the same. */
    DECLINED
  }
}
