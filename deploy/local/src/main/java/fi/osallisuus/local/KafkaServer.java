package fi.osallisuus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * One Kafka broker in KRaft mode, started from the class path of this module, with the topics of
 * topics.yaml.
 */
final class KafkaServer implements Server {
  /** Any 16 bytes will do; the same on every machine, since clusters are never joined. */
  private static final String CLUSTER_ID = "b3NhbGxpc3V1czEyMzQ1Ng";

  private final Workspace workspace;

  KafkaServer(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void prepare(Progress progress) throws IOException, InterruptedException {
    Files.writeString(configuration(), properties());
    if (Files.exists(log().resolve("meta.properties"))) {
      return;
    }
    progress.say("kafka: first start, formatting its log");
    var format =
        jvm()
            .main(classPath(), "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", file());
    Jvm.run(format, workspace.log("kafka-format"));
  }

  @Override
  public List<String> command() {
    return jvm().main(cache(), classPath(), "kafka.Kafka", file());
  }

  @Override
  public Optional<StartCache> startCache() {
    return Optional.of(cache());
  }

  @Override
  public boolean answers() throws ExecutionException, InterruptedException, TimeoutException {
    try (var admin = admin()) {
      return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
    }
  }

  @Override
  public void supply(Progress progress) throws ExecutionException, InterruptedException {
    try (var admin = admin()) {
      var made = Topics.of(workspace.home()).apply(admin);
      if (!made.isEmpty()) {
        progress.say("kafka: %d topics made", made.size());
      }
    }
  }

  private StartCache cache() {
    return StartCache.of(
        workspace, "kafka", workspace.stack().resolve("kafka"), workspace.stack().resolve("lib"));
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, workspace.kafka(),
            // Asked again soon by whoever waits; a long silence would hide that the broker is up.
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000));
  }

  private Jvm jvm() {
    return Jvm.heap(64, 192)
        .with("-Dorg.slf4j.simpleLogger.showDateTime=true")
        .with("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  }

  private String classPath() {
    return workspace.stack().resolve("kafka") + "/*:" + workspace.stack().resolve("lib") + "/*";
  }

  private Path log() {
    return workspace.directory("kafka");
  }

  private Path configuration() {
    return workspace.directory("run").resolve("kafka.properties");
  }

  private String file() {
    return configuration().toString();
  }

  private String properties() {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        # Topics come from deploy/kafka/topics.yaml only, so that a misspelt one fails at once.
        auto.create.topics.enable=false
        # One broker cannot replicate.
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        # Fifty partitions of either would be opened at every start, for a handful of groups.
        offsets.topic.num.partitions=3
        transaction.state.log.num.partitions=3
        # Consumers of one machine arrive together: nobody to wait for.
        group.initial.rebalance.delay.ms=0
        # Compaction touches only the small internal topics; its usual buffer is 128 MB.
        log.cleaner.dedupe.buffer.size=4194304
        # Two cores.
        num.network.threads=2
        num.io.threads=4
        """
        .formatted(workspace.ports().of("kafka"), workspace.ports().of("kafka-controller"), log());
  }
}
