package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.visitor.Crockford;
import fi.osallisuus.kit.visitor.Suspicion;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets for a willingness: 16 characters (80 bits) that open it again. It is made from
 * the form's stamp and the service's key, so that a double click is answered with the same code
 * though only its hash is stored.
 */
record Receipt(String code, String language, @Nullable Suspicion suspicion) {
  static final int LENGTH = 16;

  byte[] hash() {
    return Crockford.hash(code);
  }
}
