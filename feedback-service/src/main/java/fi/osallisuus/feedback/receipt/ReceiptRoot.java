package fi.osallisuus.feedback.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a code. Beside an answer that still waits it may be kept; afterwards only what is
 * derived from it is, so that two texts of one answer cannot be laid together by their receipts.
 *
 * @param hex 64 digits
 */
public record ReceiptRoot(String hex) {
  /** More texts than this no instrument asks for. */
  static final int MOST = 40;

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /**
   * The hash under which one thing is found.
   *
   * @param n 0 for the whole, 1 and up for its texts in the order of the instrument
   */
  public ReceiptHash of(int n) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes());
      sha.update(("/" + n).getBytes(StandardCharsets.US_ASCII));
      return new ReceiptHash(HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
