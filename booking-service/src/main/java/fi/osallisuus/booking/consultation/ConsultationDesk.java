package fi.osallisuus.booking.consultation;

import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Either side asks, the other one answers, either closes. */
@ApplicationScoped
@Transactional
class ConsultationDesk {
  private final Consultations consultations;
  private final Roster roster;
  private final OwnExperts own;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ConsultationDesk(
      Consultations consultations,
      Roster roster,
      OwnExperts own,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.consultations = consultations;
    this.roster = roster;
    this.own = own;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  ConsultationView open(OpenConsultation request) {
    var expert = request.to() == Side.EXPERT ? asked(request.expertId()) : asking();
    roster.unit(request.unitId());
    var consultation = new Consultation(request, expert, actor.id(), clock.instant());
    consultations.persist(consultation);
    return tell(consultation, "opened");
  }

  ConsultationView answer(UUID id, @Nullable String ifMatch, AnswerConsultation request) {
    var consultation = seen(id, ifMatch);
    boolean mine =
        consultation.to() == Side.EXPERT ? consultation.isOf(own.all()) : isProfessional();
    if (!mine || consultation.openedBy(actor.id())) {
      throw Problem.forbidden("NOT_YOURS_TO_ANSWER", "The side that was asked answers.");
    }
    consultation.answer(request, clock.instant());
    return tell(consultation, "answered");
  }

  ConsultationView close(UUID id, @Nullable String ifMatch) {
    var consultation = seen(id, ifMatch);
    consultation.close(clock.instant());
    return tell(consultation, "closed");
  }

  private UUID asked(@Nullable UUID expertId) {
    if (!isProfessional()) {
      throw Problem.forbidden("CONSULTATION_SIDE", "A professional asks an expert.");
    }
    if (expertId == null) {
      throw Problem.unprocessable("EXPERT_UNKNOWN", "Say which expert is asked.").at("/expertId");
    }
    return roster
        .known(expertId)
        .map(KnownExpert::id)
        .orElseThrow(
            () ->
                Problem.unprocessable("EXPERT_UNKNOWN", "The registry has told of no such expert.")
                    .at("/expertId"));
  }

  private UUID asking() {
    return own.all().stream()
        .findFirst()
        .orElseThrow(() -> Problem.forbidden("CONSULTATION_SIDE", "An expert asks professionals."));
  }

  private boolean isProfessional() {
    return actor.has(Roles.PROFESSIONAL) || actor.has(Roles.CASE_LEAD);
  }

  private Consultation seen(UUID id, @Nullable String ifMatch) {
    var consultation = consultations.get(id);
    ETags.require(ifMatch, consultation.version());
    return consultation;
  }

  private ConsultationView tell(Consultation consultation, String what) {
    consultations.flush();
    outbox.add(consultation.fact().event(what));
    audit.record("consultation." + what, "consultation", consultation.id());
    return consultation.view();
  }
}
