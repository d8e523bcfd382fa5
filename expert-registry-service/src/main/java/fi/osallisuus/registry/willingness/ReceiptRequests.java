package fi.osallisuus.registry.willingness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requests of whoever holds a receipt; its code stands in the body, never in an address. */
final class ReceiptRequests {
  static final int LONGEST = 40;
  private static final String EXAMPLE = "7K3M-9QXA-04TZ-BW8R";

  private ReceiptRequests() {}

  /** Shows what the county has. */
  @Schema(examples = "{\"receiptCode\":\"" + EXAMPLE + "\"}")
  record ViewWillingness(
      @NotBlank @Size(max = LONGEST) @Schema(examples = EXAMPLE) String receiptCode) {}

  /** Says all of it anew. */
  @Schema(examples = "{\"receiptCode\":\"" + EXAMPLE + "\",\"willing\":" + Willing.EXAMPLE + "}")
  record ChangeWillingness(
      @NotBlank @Size(max = LONGEST) @Schema(examples = EXAMPLE) String receiptCode,
      @NotNull @Valid Willing willing) {}

  /** Takes it back. */
  @Schema(examples = "{\"receiptCode\":\"" + EXAMPLE + "\",\"erase\":false}")
  record WithdrawWillingness(
      @NotBlank @Size(max = LONGEST) @Schema(examples = EXAMPLE) String receiptCode,
      @Schema(description = "Erase everything at once instead of after twelve months.")
          boolean erase) {}
}
