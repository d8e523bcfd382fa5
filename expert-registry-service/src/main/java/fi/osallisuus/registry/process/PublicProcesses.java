package fi.osallisuus.registry.process;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read of the process descriptions. */
@ApplicationScoped
@Transactional
public class PublicProcesses {
  private final Processes processes;

  PublicProcesses(Processes processes) {
    this.processes = processes;
  }

  /** Those that hold now, of one unit where named, in the order of their codes. */
  public List<PublicProcess> all(@Nullable UUID unitId) {
    return processes.published(unitId).stream().map(ProcessDescription::forEverybody).toList();
  }

  /** The version that holds now. */
  public PublicProcess current(String code) {
    return processes
        .current(code)
        .map(ProcessDescription::forEverybody)
        .orElseThrow(() -> Problem.notFound("process description"));
  }
}
