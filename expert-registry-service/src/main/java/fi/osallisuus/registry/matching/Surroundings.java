package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.assignment.AssignmentBook;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.occupation.Load;
import fi.osallisuus.registry.occupation.Occupations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Gathers what matching weighs; as many statements for a thousand experts as for one. */
@ApplicationScoped
class Surroundings {
  private final ExpertPool pool;
  private final Occupations occupations;
  private final AssignmentBook assignments;
  private final Offers offers;
  private final WorkWishes wishes;
  private final Today today;

  Surroundings(
      ExpertPool pool,
      Occupations occupations,
      AssignmentBook assignments,
      Offers offers,
      WorkWishes wishes,
      Today today) {
    this.pool = pool;
    this.occupations = occupations;
    this.assignments = assignments;
    this.offers = offers;
    this.wishes = wishes;
    this.today = today;
  }

  /** Every active expert. */
  List<ActiveExpert> experts() {
    return pool.active(today.date());
  }

  /** What is known of each of them as to the request. */
  Function<ActiveExpert, Situation> of(AssignmentRequest request) {
    Map<UUID, Load> loads = occupations.loads(request.task().span());
    Map<UUID, Integer> done = assignments.done(request.task().mode());
    Map<UUID, WorkWish> wished = wishes.all();
    Set<UUID> asked = offers.asked(request.id());
    Set<UUID> away = pool.away(request.task().span());
    return expert ->
        new Situation(
            loads.getOrDefault(expert.id(), Load.NONE),
            wished.getOrDefault(expert.id(), WorkWish.NONE),
            asked.contains(expert.id()),
            !away.contains(expert.id()),
            done.getOrDefault(expert.id(), 0));
  }
}
