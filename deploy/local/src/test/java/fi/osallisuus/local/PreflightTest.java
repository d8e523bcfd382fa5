package fi.osallisuus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is said in one line before anything is started. */
class PreflightTest {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
  private static final String[] PROGRAMS = {
    "registry", "booking", "feedback", "analytics", "gateway"
  };

  @TempDir private Path data;

  @Test
  void aTakenPortIsNamedWithTheWayOut() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = Ports.free().with("kafka", other.getLocalPort());
      var options = Options.forTests(data).on(ports).without(PROGRAMS);

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> LocalStack.start(options, NOWHERE))
          .withMessage(
              "Port %d, wanted by kafka, is taken by another program. Stop that, or choose others with --ports +100.",
              other.getLocalPort());
    }

    assertThat(data.resolve("postgresql")).doesNotExist();
    assertThat(data.resolve("logs")).doesNotExist();
  }

  @Test
  void tooLittleDiskIsSaidWithFigures() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Preflight.disk(data, 1_999))
        .withMessage(
            "Only 1999 MB are free for %s; the suite needs 2000 MB. Free some, or choose another place with --data DIRECTORY.",
            data);
    assertThatNoException().isThrownBy(() -> Preflight.disk(data, 2_000));
  }

  @Test
  void anOlderJavaIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Preflight.java(17))
        .withMessage(
            "This is Java 17; the suite needs a JDK 25. Install one (e.g. Temurin 25) or point JAVA_HOME at it.");
    assertThatNoException().isThrownBy(() -> Preflight.java(25));
  }

  @Test
  void twoSuitesDoNotShareADataDirectory() {
    var options = Options.forTests(data);
    var progress = new Progress(NOWHERE);

    try (var hold = Preflight.hold(options, progress)) {
      assertThat(hold.lock().isOpen()).isTrue();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Preflight.hold(options, progress))
          .withMessageStartingWith("A suite already runs from " + data);
    }
  }

  @Test
  void aCleanSlateIsEmpty() throws IOException {
    Files.createDirectories(data.resolve("kafka/topic"));
    Files.writeString(data.resolve("kafka/topic/segment"), "old");
    var dirty = Options.forTests(data);
    var clean =
        new Options(dirty.home(), data, dirty.ports(), true, dirty.play(), false, Set.of(), false);

    Preflight.hold(clean, new Progress(NOWHERE)).close();

    assertThat(data).isDirectoryContaining("glob:**lock");
    assertThat(data.resolve("kafka")).doesNotExist();
  }

  @Test
  void whatAnEarlierRunLeftIsEnded() throws Exception {
    var left = new ProcessBuilder("sleep", "60").start();
    Files.createDirectories(data.resolve("run"));
    Files.writeString(data.resolve("run/kafka.pid"), Leftovers.mark(left.toHandle()));
    Files.writeString(data.resolve("run/booking.pid"), ProcessHandle.current().pid() + " 1");

    var stopped = Leftovers.stop(data.resolve("run"));

    assertThat(stopped).containsExactly("kafka");
    assertThat(left.isAlive()).isFalse();
    assertThat(data.resolve("run/booking.pid")).doesNotExist();
  }

  @Test
  void optionsAreReadOrRefused() {
    assertThat(Options.parse(List.of("--ports", "+100")).ports().of("gateway")).isEqualTo(8180);
    assertThat(Options.parse(List.of("--ports", "kafka=9300")).ports().of("kafka")).isEqualTo(9300);
    assertThat(Options.parse(List.of("--play", "scenario-0", "--then-stop")).play())
        .hasValue("scenario-0");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Options.parse(List.of("--prots", "+100")))
        .withMessageStartingWith("Unknown option '--prots':");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Options.parse(List.of("--ports", "many")));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Options.parse(List.of("--then-stop")));
  }
}
