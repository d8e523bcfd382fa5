package fi.osallisuus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** topics.yaml as the program and as the compose file's script read it. */
class TopicsTest {
  private final Path home = Options.usual().home();
  private final Topics topics = Topics.of(home);

  @Test
  void declaresEveryTopicThatHasSchemasAndItsDeadLetters() throws IOException {
    try (var folders = Files.list(home.resolve("contracts/events"))) {
      var described = folders.map(folder -> folder.getFileName().toString()).toList();

      assertThat(topics.all())
          .extracting(Topics.Topic::name)
          .containsExactlyInAnyOrderElementsOf(
              described.stream().flatMap(name -> Stream.of(name, name + ".dlq")).toList());
    }
    assertThat(topics.all())
        .contains(
            new Topics.Topic("booking.appointment.v1", 3, Duration.ofDays(3650), "booking"),
            new Topics.Topic("booking.appointment.v1.dlq", 1, Duration.ofDays(90), "booking"));
  }

  @Test
  void everyTopicBelongsToTheServiceItIsNamedAfter() {
    assertThat(topics.all())
        .allSatisfy(topic -> assertThat(topic.name()).startsWith(topic.owner() + "."));
    assertThat(topics.all()).extracting(Topics.Topic::owner).containsAll(Topology.SERVICES);
  }

  @Test
  void theComposeScriptMakesTheSameTopics(@TempDir Path directory) throws Exception {
    var calls = directory.resolve("calls");
    standIn(directory.resolve("kafka-topics.sh"), calls);

    var script = home.resolve("deploy/compose/topics.sh").toString();
    var process =
        new ProcessBuilder(
            "bash", script, "broker:1", home.resolve("deploy/kafka/topics.yaml").toString());
    process.environment().merge("PATH", directory.toString(), (path, first) -> first + ":" + path);
    assertThat(process.inheritIO().start().waitFor()).isZero();

    var expected = new ArrayList<String>();
    for (var topic : topics.all()) {
      expected.add(
          "--bootstrap-server broker:1 --create --if-not-exists --topic %s --partitions %d --config retention.ms=%d"
              .formatted(topic.name(), topic.partitions(), topic.retention().toMillis()));
    }
    assertThat(Files.readAllLines(calls)).isEqualTo(expected);
  }

  /** Kafka's own tool is not ours to test: its calls are written down instead. */
  private static void standIn(Path tool, Path calls) throws IOException {
    Files.writeString(tool, "#!/bin/sh\necho \"$@\" >> " + calls + "\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
  }
}
