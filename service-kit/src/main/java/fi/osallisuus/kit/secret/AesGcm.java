package fi.osallisuus.kit.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts so that a changed or moved text is noticed: nonce first, then AES-GCM. */
public final class AesGcm {
  /** Length of the keys made here, AES-256. */
  public static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private AesGcm() {}

  public static byte[] newKey() {
    return random(KEY_BYTES);
  }

  /**
   * @param place where the text stands, such as the key of its row; it opens nowhere else
   */
  public static byte[] close(byte[] text, byte[] key, byte[] place) {
    byte[] nonce = random(NONCE);
    byte[] hidden = crypt(Cipher.ENCRYPT_MODE, key, nonce, place, text, 0);
    byte[] sealed = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, sealed, NONCE, hidden.length);
    return sealed;
  }

  public static byte[] open(byte[] sealed, byte[] key, byte[] place) {
    return crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), place, sealed, NONCE);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] crypt(
      int mode, byte[] key, byte[] nonce, byte[] place, byte[] text, int from) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place);
      return cipher.doFinal(text, from, text.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A kept text cannot be " + (mode == Cipher.ENCRYPT_MODE ? "closed" : "opened"), e);
    }
  }
}
