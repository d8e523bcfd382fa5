package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.AccountLink;
import fi.osallisuus.registry.Days;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Two who guide clients together at a place, for a time (S4-10). */
@Entity
class WorkPair extends Row {
  static final String TOPIC = "registry.work-pair.v1";

  private UUID unitId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private @Nullable OverrideReason overrideReason;

  @OneToMany(mappedBy = "pair", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  @BatchSize(size = 200)
  private List<PairMember> members = new ArrayList<>();

  WorkPair() {}

  WorkPair(FormPair request) {
    PairComposition.check(request);
    request.members().forEach(m -> members.add(new PairMember(this, m)));
    // A reason that nothing calls for would only blur the figures.
    overrideReason = PairComposition.isTheRule(request) ? null : request.overrideReason();
    place(request.unitId(), request.validFrom(), request.validTo());
  }

  /** After the first save, when the id is known. */
  Event formed(AccountLink accounts) {
    return event("work-pair.formed", accounts);
  }

  Event move(MovePair request, AccountLink accounts) {
    place(request.unitId(), request.validFrom(), request.validTo());
    changed();
    return event("work-pair.changed", accounts);
  }

  Event end(LocalDate day, AccountLink accounts) {
    place(unitId, validFrom, day);
    changed();
    return event("work-pair.ended", accounts);
  }

  Event away(NoteAbsence request, AccountLink accounts) {
    Days.refuseReversed(request.from(), request.to(), "/to");
    if (request.from().isBefore(validFrom) || (validTo != null && request.to().isAfter(validTo))) {
      throw Problem.unprocessable("ABSENCE_OUTSIDE", "The pair does not work on those days.")
          .at("/from");
    }
    members.stream()
        .filter(m -> m.id().equals(request.memberId()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.unprocessable("PAIR_MEMBER_UNKNOWN", "The pair has no such member.")
                    .at("/memberId"))
        .away(request);
    changed();
    return event("work-pair.changed", accounts);
  }

  Event backAgain(UUID absenceId, AccountLink accounts) {
    if (members.stream().noneMatch(m -> m.backAgain(absenceId))) {
      throw Problem.notFound("absence");
    }
    changed();
    return event("work-pair.changed", accounts);
  }

  private void place(UUID unit, LocalDate from, @Nullable LocalDate to) {
    Days.refuseReversed(from, to, "/validTo");
    unitId = unit;
    validFrom = from;
    validTo = to;
  }

  WorkPairView view(LocalDate day) {
    return new WorkPairView(
        id(),
        unitId,
        validFrom,
        validTo,
        overrideReason,
        members.stream().map(m -> m.view(day)).toList(),
        version());
  }

  private Event event(String type, AccountLink accounts) {
    return new Event(
        TOPIC,
        type,
        id().toString(),
        new WorkPairState(
            id(),
            version(),
            unitId,
            members.stream().map(m -> m.profession().name()).sorted().toList(),
            overrideReason,
            validFrom,
            validTo,
            members.stream()
                .flatMap(PairMember::told)
                .sorted(Comparator.comparing(WorkPairState.Absence::from))
                .toList(),
            members.stream()
                .map(m -> m.told(accounts))
                .sorted(Comparator.comparing(WorkPairState.Member::field))
                .toList()));
  }
}
