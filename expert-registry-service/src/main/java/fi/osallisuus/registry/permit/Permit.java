package fi.osallisuus.registry.permit;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A permit for collecting experiential knowledge: applied for, decided by another, run out. */
@Entity
class Permit extends Row {
  private String code;
  private String purpose;
  private String scope;
  private @Nullable UUID initiativeId;
  private LocalDate validFrom;
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private PermitStatus status;

  private String draftedBy;
  private @Nullable String appliedBy;
  private @Nullable LocalDate appliedOn;
  private @Nullable String decidedBy;
  private @Nullable LocalDate decidedOn;
  private @Nullable String remarks;

  @ElementCollection
  @CollectionTable(name = "permit_unit", joinColumns = @JoinColumn(name = "permit_id"))
  @OrderColumn(name = "position")
  @Column(name = "unit_id")
  @BatchSize(size = Limits.MAX)
  private List<UUID> unitIds = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> collectionIds = List.of();

  Permit() {}

  Permit(PutPermit request, String by) {
    code = request.code();
    status = PermitStatus.DRAFT;
    draftedBy = by;
    write(request);
  }

  Event drafted() {
    return event("permit.drafted");
  }

  Event rewrite(PutPermit request) {
    if (status != PermitStatus.DRAFT) {
      throw notNow(PermitStatus.DRAFT);
    }
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A permit keeps its code.").at("/code");
    }
    write(request);
    changed();
    return drafted();
  }

  private void write(PutPermit request) {
    Days.refuseReversed(request.from(), request.to(), "/to");
    purpose = request.purpose();
    scope = request.scope();
    initiativeId = request.initiativeId();
    validFrom = request.from();
    validTo = request.to();
    unitIds.clear();
    unitIds.addAll(new LinkedHashSet<>(request.unitIds()));
  }

  Event apply(String by, LocalDate day) {
    move(PermitStatus.DRAFT, PermitStatus.APPLIED);
    requireAhead(day);
    appliedBy = by;
    appliedOn = day;
    return event("permit.applied");
  }

  Event grant(DecidePermit request, String by, LocalDate day) {
    requireAhead(day);
    decide(PermitStatus.GRANTED, request, by, day);
    return event("permit.granted");
  }

  Event refuse(DecidePermit request, String by, LocalDate day) {
    decide(PermitStatus.REFUSED, request, by, day);
    return event("permit.refused");
  }

  private void decide(PermitStatus outcome, DecidePermit request, String by, LocalDate day) {
    move(PermitStatus.APPLIED, outcome);
    if (by.equals(appliedBy)) {
      throw Problem.conflict("FOUR_EYES", "Whoever applied for a permit does not decide on it.");
    }
    decidedBy = by;
    decidedOn = day;
    remarks = request.remarks();
  }

  /** A granted permit whose last day is over; anything else has nothing to run out. */
  Optional<Event> expire(LocalDate day) {
    if (status != PermitStatus.GRANTED || !validTo.isBefore(day)) {
      return Optional.empty();
    }
    move(PermitStatus.GRANTED, PermitStatus.EXPIRED);
    return Optional.of(event("permit.expired"));
  }

  void link(UUID collection) {
    if (status != PermitStatus.GRANTED) {
      throw Problem.conflict(
              "PERMIT_NOT_GRANTED", "Only a granted permit, not run out, covers a collection.")
          .with("state", status);
    }
    if (!collectionIds.contains(collection)) {
      collectionIds = Stream.concat(collectionIds.stream(), Stream.of(collection)).toList();
      changed();
    }
  }

  private void requireAhead(LocalDate day) {
    if (validTo.isBefore(day)) {
      throw Problem.conflict("PERMIT_PERIOD_OVER", "The days that it asks for are over.")
          .with("to", validTo);
    }
  }

  private void move(PermitStatus from, PermitStatus to) {
    if (status != from) {
      throw notNow(to);
    }
    status = to;
    changed();
  }

  private Problem notNow(PermitStatus target) {
    return Problem.conflict(
            "PERMIT_TRANSITION_NOT_ALLOWED",
            "A permit in state %s cannot become %s.".formatted(status, target))
        .with("state", status);
  }

  private Event event(String type) {
    return new Event(
        PermitState.TOPIC,
        type,
        id().toString(),
        new PermitState(
            id(),
            version(),
            status,
            List.copyOf(unitIds),
            validFrom,
            validTo,
            purpose,
            initiativeId));
  }

  PermitView view() {
    return new PermitView(
        id(),
        code,
        purpose,
        scope,
        List.copyOf(unitIds),
        validFrom,
        validTo,
        initiativeId,
        status,
        appliedOn,
        decidedOn,
        remarks,
        collectionIds,
        version());
  }
}
