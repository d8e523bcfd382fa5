package fi.osallisuus.booking.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Closes addresses with the service's own key; a text opens only beside the record it was closed
 * for, so a row copied to another appointment opens nothing.
 */
@ApplicationScoped
class Sealed {
  private final DataKey key;

  Sealed(DataKey key) {
    this.key = key;
  }

  byte[] close(String text, String what, UUID id) {
    return AesGcm.close(text.getBytes(UTF_8), key.wrapping(), place(what, id));
  }

  String open(byte[] sealed, String what, UUID id) {
    return new String(AesGcm.open(sealed, key.wrapping(), place(what, id)), UTF_8);
  }

  private static byte[] place(String what, UUID id) {
    return (what + "/" + id).getBytes(UTF_8);
  }
}
