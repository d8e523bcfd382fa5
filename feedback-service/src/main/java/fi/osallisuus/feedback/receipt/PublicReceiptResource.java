package fi.osallisuus.feedback.receipt;

import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts for programs, without a login; a page does the same for people. */
@Path("/api/feedback/v1/public/receipts:view")
@Tag(name = "Public receipts", description = "What became of feedback, without a login")
@RunOnVirtualThread
@PermitAll
public class PublicReceiptResource {
  private final Receipts receipts;

  PublicReceiptResource(Receipts receipts) {
    this.receipts = receipts;
  }

  @POST
  @RateLimited(calls = 30) // Nobody types a code more often; at this rate 80 bits are not guessed.
  @Operation(
      summary = "See what became of feedback",
      description =
          "For whoever holds the receipt code of an answer or of an item of the resident channel."
              + " Changes nothing and is not recorded. The answer never holds what was written:"
              + " who finds a code learns no words. An unknown code: 404.")
  public ReceiptView view(@Valid @NotNull ViewReceipt request) {
    return receipts.look(request.receiptCode());
  }
}
