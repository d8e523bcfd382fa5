package fi.osallisuus.kit.audit;

import fi.osallisuus.kit.problem.SqlFaults;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Seals audit rows in the background, so that no request waits for a chain. */
@Singleton
class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class);
  // Small enough that sealing never holds anything for long.
  private static final int BATCH = 500;

  private final DataSource dataSource;
  private final Optional<Path> heads;

  AuditSealer(
      DataSource dataSource,
      @ConfigProperty(name = "osallisuus.audit.heads") Optional<Path> heads) {
    this.dataSource = dataSource;
    this.heads = heads;
  }

  @Scheduled(
      every = "${osallisuus.audit.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sealAll() {
    try {
      while (sealSome() == BATCH) {
        continue;
      }
    } catch (RuntimeException e) {
      if (!SqlFaults.passesByItself(e)) {
        throw e;
      }
      LOG.debug("Sealing waits for the database");
    }
  }

  private int sealSome() {
    List<AuditHead> sealed =
        OwnContext.call(
            tenancy -> {
              tenancy.enterSystem();
              return QuarkusTransaction.requiringNew().call(this::seal);
            });
    if (!sealed.isEmpty() && heads.isPresent()) {
      export(heads.get(), sealed.getLast());
    }
    return sealed.size();
  }

  private List<AuditHead> seal() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      var chain = new AuditChain(connection);
      return chain.lock() ? chain.seal(BATCH) : List.of();
    }
  }

  private static void export(Path file, AuditHead head) {
    try {
      Files.writeString(file, head.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("The head of the audit chain cannot be exported", e);
    }
  }
}
