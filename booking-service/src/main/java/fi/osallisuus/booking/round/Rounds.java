package fi.osallisuus.booking.round;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds of the caller's county. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

  Round get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("round"));
  }

  List<Round> page(UUID after, int limit) {
    return find("id > ?1 order by id", after).range(0, limit).list();
  }

  Optional<Round> named(String code) {
    return find("code", code).firstResultOptional();
  }

  /** Of a round that a shift belongs to. */
  public RoundDays days(String code) {
    return named(code)
        .map(Round::days)
        .orElseThrow(
            () -> Problem.unprocessable("ROUND_UNKNOWN", "There is no such round.").at("/round"));
  }
}
