package fi.osallisuus.feedback.receipt;

import java.util.HexFormat;

/**
 * What is kept of a receipt: it opens one thing, and leads neither to the code nor to another hash.
 *
 * @param hex 64 digits
 */
public record ReceiptHash(String hex) {

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
