package fi.osallisuus.registry.availability;

import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.rights.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps when people can work, and answers who can at a certain time; who may ask, others say. */
@ApplicationScoped
@Transactional
public class AvailabilityBook implements PanacheRepositoryBase<Availability, UUID>, PersonalData {

  public AvailabilityView of(UUID expertId) {
    return findByIdOptional(expertId).map(Availability::view).orElse(AvailabilityView.NOTHING_SAID);
  }

  /** The first writing needs no If-Match, since there is nothing that could be overwritten. */
  public AvailabilityView put(UUID expertId, PutAvailability request, @Nullable String ifMatch) {
    var known = findById(expertId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      ETags.require(ifMatch, known.version());
    }
    var availability = known == null ? new Availability(expertId) : known;
    availability.say(request);
    persist(availability);
    return availability.view();
  }

  /** For each of these people whether all of the span is free; one statement for all of them. */
  public Map<UUID, Answer> answers(
      Collection<UUID> expertIds, LocalDate day, LocalTime from, LocalTime to) {
    var answers = new HashMap<UUID, Answer>();
    expertIds.forEach(id -> answers.put(id, Answer.UNKNOWN));
    find("expertId in ?1", expertIds).stream()
        .forEach(a -> answers.put(a.expertId(), a.hours().answer(day, from, to)));
    return answers;
  }

  /** The people who have said that they cannot work in all of the span. */
  public List<UUID> away(LocalDate day, LocalTime from, LocalTime to) {
    try (var all = streamAll()) {
      return all.filter(a -> a.hours().answer(day, from, to) == Answer.NO)
          .map(Availability::expertId)
          .toList();
    }
  }

  @Override
  public String section() {
    return "availability";
  }

  @Override
  public @Nullable Object held(UUID expertId) {
    return findByIdOptional(expertId).map(Availability::view).orElse(null);
  }

  @Override
  public void forget(UUID expertId) {
    deleteById(expertId);
  }
}
