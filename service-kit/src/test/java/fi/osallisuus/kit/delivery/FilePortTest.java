package fi.osallisuus.kit.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePortTest {
  private static final Outgoing MAIL =
      new Outgoing(UUID.randomUUID(), Channel.EMAIL, "name@example.fi", "Aihe", "Ei ole hoitoa.");

  @Test
  void aMessageIsLaidDownOnceHoweverOftenItIsSent(@TempDir Path directory) throws Exception {
    var outgoing = directory.resolve("outgoing");
    var port = new FilePort(outgoing);

    port.send(MAIL);
    port.send(MAIL);

    assertThat(files(outgoing)).containsExactly(outgoing.resolve("email-" + MAIL.id() + ".txt"));
    assertThat(files(outgoing).getFirst())
        .content()
        .contains("To: name@example.fi", "Subject: Aihe", "Ei ole hoitoa.");
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsTriedAgainLater(@TempDir Path directory) throws Exception {
    var file = Files.createFile(directory.resolve("no-directory"));

    assertThatThrownBy(() -> new FilePort(file).send(MAIL))
        .isInstanceOfSatisfying(
            NotSent.class,
            why -> {
              assertThat(why.code()).isEqualTo("FILE_NOT_WRITTEN");
              assertThat(why.isForGood()).isFalse();
            });
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var all = Files.list(directory)) {
      return all.toList();
    }
  }
}
