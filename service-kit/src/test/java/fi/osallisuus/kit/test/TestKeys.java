package fi.osallisuus.kit.test;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A signing key made anew for every test run. It is kept in system properties because the test and
 * the service under test live in different class loaders.
 */
final class TestKeys {
  private static final String PRIVATE = "osallisuus.test.private-key";
  private static final String PUBLIC = "osallisuus.test.public-key";

  private TestKeys() {}

  static String publicKey() {
    ensure();
    return System.getProperty(PUBLIC);
  }

  static PrivateKey privateKey() {
    ensure();
    try {
      byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ensure() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PUBLIC) == null) {
        KeyPair pair = generate();
        var base64 = Base64.getEncoder();
        System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
        System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
      }
    }
  }

  static KeyPair generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
