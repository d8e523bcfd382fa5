package fi.osallisuus.kit.idempotency;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a stored answer for the one who knows the key of the request: it may hold a code. */
final class AnswerSeal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private AnswerSeal() {}

  static byte[] close(byte[] answer, byte[] secret) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] hidden = crypt(Cipher.ENCRYPT_MODE, secret, nonce, answer, 0);
    byte[] sealed = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, sealed, NONCE, hidden.length);
    return sealed;
  }

  static byte[] open(byte[] sealed, byte[] secret) {
    return crypt(Cipher.DECRYPT_MODE, secret, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
  }

  private static byte[] crypt(int mode, byte[] secret, byte[] nonce, byte[] text, int from) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text, from, text.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A stored answer cannot be " + (mode == 1 ? "closed" : "opened"), e);
    }
  }
}
