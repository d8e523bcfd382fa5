package fi.osallisuus.feedback.receipt;

import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.Crockford;
import fi.osallisuus.kit.visitor.StartStamp;
import java.util.HexFormat;

/**
 * What a person gets for feedback: 16 characters (80 bits). It is made from the stamp of the form
 * and the service's key, so that a double click is answered with the same code though only hashes
 * of it are kept.
 */
public final class ReceiptCode {
  static final int LENGTH = 16;
  private static final String PURPOSE = "feedback/receipt/1";

  private final String code;

  private ReceiptCode(String code) {
    this.code = code;
  }

  public static ReceiptCode of(KeyedHash key, StartStamp stamp) {
    return new ReceiptCode(Crockford.of(key.bytes(PURPOSE, stamp.random()), LENGTH));
  }

  /** As somebody has written it, or as a tablet without network has made it. */
  public static ReceiptCode typed(String text) {
    return new ReceiptCode(text);
  }

  /** As it is shown: 7K3M-9QXA-04TZ-BW8R. */
  public String shown() {
    return Crockford.grouped(code);
  }

  /** What the hashes of the single things are made from. */
  public ReceiptRoot root() {
    return new ReceiptRoot(HexFormat.of().formatHex(Crockford.hash(code)));
  }
}
