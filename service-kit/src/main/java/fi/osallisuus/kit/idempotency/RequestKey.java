package fi.osallisuus.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What tells requests apart: the caller's key (hashed), what was asked, and the secret that opens
 * the stored answer.
 */
record RequestKey(String county, byte[] callerKey, byte[] fingerprint, byte[] secret) {

  static RequestKey of(String county, String caller, String key, String operation, byte[] body) {
    return new RequestKey(
        county,
        sha256("caller", caller, key),
        sha256(operation.getBytes(UTF_8), body),
        sha256("answer", county, caller, key));
  }

  private static byte[] sha256(String... parts) {
    var bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(UTF_8);
    }
    return sha256(bytes);
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
        // Keeps "ab" + "c" apart from "a" + "bc".
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
