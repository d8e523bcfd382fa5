package fi.osallisuus.feedback.device;

import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.Crockford;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Digits, keys and PINs of tablets: made here, kept as hashes only. */
@ApplicationScoped
class DeviceSecrets {
  /** 26 x 5 bits: the first length with the 128 bits that an unlocked door needs. */
  private static final int KEY = 26;

  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyedHash key;

  DeviceSecrets(DataKey dataKey) {
    this.key = dataKey.hash();
  }

  String nextDigits() {
    return "%06d".formatted(RANDOM.nextInt(CODES));
  }

  String nextKey() {
    return Crockford.random(KEY);
  }

  /** Keyed: a million digits are tried in a second. */
  byte[] ofDigits(String digits) {
    return key.bytes("device-digits/1", digits.replaceAll("[\\s-]", ""));
  }

  byte[] ofKey(String deviceKey) {
    return Crockford.hash(deviceKey);
  }

  String ofPin(UUID device, String pin) {
    return key.text("device-pin/1/" + device, pin);
  }
}
