package fi.osallisuus.kit.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lays every message into a directory where a person can read it; for trying the suite out, never
 * for real addresses. The name of the file is the message's id, so a second try changes nothing.
 */
final class FilePort implements Port {
  private final Path directory;

  FilePort(Path directory) {
    this.directory = directory;
  }

  @Override
  public void send(Outgoing message) throws NotSent {
    var channel = message.channel().name().toLowerCase(Locale.ROOT);
    try {
      Files.createDirectories(directory);
      // Whole or not at all: written beside and linked into place, which fails if it is there.
      var fresh = Files.createTempFile(directory, "." + channel, null);
      Files.writeString(fresh, text(message), UTF_8);
      try {
        Files.createLink(directory.resolve(channel + "-" + message.id() + ".txt"), fresh);
      } catch (FileAlreadyExistsException earlierTryGotThrough) {
        return;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw NotSent.forNow("FILE_NOT_WRITTEN", e);
    }
  }

  private static String text(Outgoing message) {
    return "To: %s%nSubject: %s%nMessage-ID: %s%n%n%s%n"
        .formatted(message.to(), message.subject(), message.id(), message.text());
  }
}
