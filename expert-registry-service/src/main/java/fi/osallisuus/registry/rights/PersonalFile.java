package fi.osallisuus.registry.rights;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Everything that the registry holds about one person, wherever it is kept. */
@ApplicationScoped
@Transactional
public class PersonalFile {
  private final List<PersonalData> kept;

  PersonalFile(@All List<PersonalData> kept) {
    this.kept = kept;
  }

  /** By section; sections without content are left out. */
  public Map<String, Object> held(UUID expertId) {
    var file = new TreeMap<String, Object>();
    for (var data : kept) {
      var held = data.held(expertId);
      if (held != null && !(held instanceof List<?> list && list.isEmpty())) {
        file.put(data.section(), held);
      }
    }
    return file;
  }

  /** All of it or, while something must be settled first, nothing. */
  public void forget(UUID expertId) {
    for (var data : kept) {
      data.obstacle(expertId)
          .ifPresent(
              problem -> {
                throw problem;
              });
    }
    kept.forEach(data -> data.forget(expertId));
  }
}
