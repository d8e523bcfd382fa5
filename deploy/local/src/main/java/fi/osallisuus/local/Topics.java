package fi.osallisuus.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics that deploy/kafka/topics.yaml declares, and what it takes to bring a broker to them.
 */
record Topics(List<Topic> all) {

  /** One topic; the dead letters of its consumers are a topic of their own. */
  record Topic(String name, int partitions, Duration retention, String owner) {
    private ConfigResource resource() {
      return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private Collection<AlterConfigOp> settings() {
      var kept =
          new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis()));
      return List.of(new AlterConfigOp(kept, AlterConfigOp.OpType.SET));
    }
  }

  static Topics of(Path home) {
    try {
      var file = new YAMLMapper().readTree(home.resolve("deploy/kafka/topics.yaml").toFile());
      var topics = new ArrayList<Topic>();
      for (var declared : file.path("topics")) {
        var topic = topic(declared);
        topics.add(topic);
        var letters = file.path("deadLetters");
        topics.add(
            new Topic(
                topic.name + letters.path("suffix").asText(),
                letters.path("partitions").asInt(),
                Duration.parse(letters.path("retention").asText()),
                topic.owner));
      }
      return new Topics(List.copyOf(topics));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Topic topic(JsonNode declared) {
    return new Topic(
        declared.path("name").asText(),
        declared.path("partitions").asInt(),
        Duration.parse(declared.path("retention").asText()),
        declared.path("owner").asText());
  }

  /**
   * Makes what is missing, widens what is too narrow, sets the retention; returns the names made.
   */
  List<String> apply(Admin admin) throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    var missing = all.stream().filter(topic -> !present.contains(topic.name)).toList();
    admin
        .createTopics(
            missing.stream().map(t -> new NewTopic(t.name, t.partitions, (short) 1)).toList())
        .all()
        .get();
    widen(admin, all.stream().filter(topic -> present.contains(topic.name)).toList());
    admin
        .incrementalAlterConfigs(
            all.stream().collect(Collectors.toMap(Topic::resource, Topic::settings)))
        .all()
        .get();
    return missing.stream().map(Topic::name).toList();
  }

  private static void widen(Admin admin, List<Topic> present)
      throws ExecutionException, InterruptedException {
    var described =
        admin.describeTopics(present.stream().map(Topic::name).toList()).allTopicNames().get();
    for (var topic : present) {
      var now = described.get(topic.name);
      if (now != null && now.partitions().size() < topic.partitions) {
        admin
            .createPartitions(Map.of(topic.name, NewPartitions.increaseTo(topic.partitions)))
            .all()
            .get();
      }
    }
  }
}
