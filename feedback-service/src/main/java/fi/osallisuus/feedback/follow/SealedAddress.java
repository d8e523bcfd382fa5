package fi.osallisuus.feedback.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Closes an address and the code of its link; both open only beside the row they belong to. */
@ApplicationScoped
class SealedAddress {
  private static final String WISH = "follow-wish/1";

  private final DataKey key;

  SealedAddress(DataKey key) {
    this.key = key;
  }

  /** What was closed. */
  record Opened(String address, String code) {
    @Override
    public String toString() {
      return "Opened[]";
    }
  }

  byte[] close(UUID follower, String address, String code) {
    return AesGcm.close((address + "\n" + code).getBytes(UTF_8), key.wrapping(), place(follower));
  }

  Opened open(UUID follower, byte[] sealed) {
    var parts = new String(AesGcm.open(sealed, key.wrapping(), place(follower)), UTF_8).split("\n");
    return new Opened(parts[0], parts[1]);
  }

  /** By which the same wish of the same address is known again. */
  String wish(String address, Object filter) {
    return key.hash().text(WISH, address.toLowerCase(Locale.ROOT) + "\n" + filter);
  }

  private static byte[] place(UUID follower) {
    return ("follower/" + follower).getBytes(UTF_8);
  }
}
