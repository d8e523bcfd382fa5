package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys of one data directory: made up on first use, kept beside the data they open.
 */
final class Secrets {
  /** 192 bits: nobody types these, so length costs nothing. */
  private static final int PASSWORD_BYTES = 24;

  /** AES-256 and HMAC-SHA-256 both want 32 bytes. */
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Properties known = new Properties();
  private final Path file;

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets keptIn(Path file) {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var in = Files.newInputStream(file)) {
        secrets.known.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secrets;
  }

  String password(String name) {
    return get(name, Base64.getUrlEncoder().withoutPadding(), PASSWORD_BYTES);
  }

  /** A key in the form that the services expect: Base64 of 32 bytes. */
  String key(String name) {
    return get(name, Base64.getEncoder(), KEY_BYTES);
  }

  private synchronized String get(String name, Base64.Encoder encoder, int length) {
    var value = known.getProperty(name);
    if (value == null) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      value = encoder.encodeToString(bytes);
      known.setProperty(name, value);
      save();
    }
    return value;
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (var out = Files.newOutputStream(file)) {
        known.store(out, "Made up for this data directory; worthless anywhere else");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
