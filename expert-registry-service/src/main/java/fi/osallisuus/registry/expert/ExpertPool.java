package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.occupation.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pool as those see it who look for an expert; every method asks the database once. */
@ApplicationScoped
@Transactional
public class ExpertPool {
  private final Experts experts;

  ExpertPool(Experts experts) {
    this.experts = experts;
  }

  /** Everybody who is active, with the themes in force on the day. */
  public List<ActiveExpert> active(LocalDate day) {
    return experts.active().stream().map(e -> ActiveExpert.of(e, day)).toList();
  }

  /** One expert, if active. */
  public Optional<ActiveExpert> active(UUID id, LocalDate day) {
    return experts.withThemes(List.of(id)).stream()
        .filter(e -> e.status() == ExpertStatus.ACTIVE)
        .findFirst()
        .map(e -> ActiveExpert.of(e, day));
  }

  /** Who has said not to be available then; nobody where nothing was said. */
  public Set<UUID> away(Span span) {
    return Set.copyOf(experts.away(span));
  }

  public Map<UUID, ExpertFace> faces(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : experts.find("id in ?1", ids).stream()
            .map(ExpertFace::of)
            .collect(Collectors.toMap(ExpertFace::id, Function.identity()));
  }

  /** Who has the code, whatever the state. */
  public Optional<UUID> ofCode(String code) {
    return experts.find("code", code).firstResultOptional().map(Expert::id);
  }
}
