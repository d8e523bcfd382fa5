package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.impact.DryRun;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans published receptions anew and finds substitutes; previews do it and take it back. */
@ApplicationScoped
@Transactional
class ReceptionChangeDesk {
  private final Receptions receptions;
  private final Publishing publishing;
  private final Rearranging rearranging;
  private final Cancelling cancelling;
  private final DryRun dryRun;
  private final Clock clock;

  ReceptionChangeDesk(
      Receptions receptions,
      Publishing publishing,
      Rearranging rearranging,
      Cancelling cancelling,
      DryRun dryRun,
      Clock clock) {
    this.receptions = receptions;
    this.publishing = publishing;
    this.rearranging = rearranging;
    this.cancelling = cancelling;
    this.dryRun = dryRun;
    this.clock = clock;
  }

  ReceptionView change(
      UUID id, @Nullable String ifMatch, ChangeReception request, @Nullable OnUnsupported how) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
    change(reception, request, how);
    return reception.view();
  }

  /** The time and the place stay, and so do the appointments (S0-30, S0-31 for the substitute). */
  ReceptionView substitute(UUID id, @Nullable String ifMatch, SubstituteHost request) {
    var reception = receptions.get(id);
    ETags.require(ifMatch, reception.version());
    reception.requireNotOver(clock.instant());
    var was = Plan.of(reception);
    if (!was.expertIds().contains(request.expertId())) {
      throw Problem.unprocessable("NOT_A_HOST", "That expert does not receive there.")
          .at("/expertId");
    }
    if (was.expertIds().contains(request.substituteId())) {
      throw Problem.unprocessable("ALREADY_A_HOST", "The substitute receives there already.")
          .at("/substituteId");
    }
    var plan = was.substituted(request.expertId(), request.substituteId(), request.hostAlias());
    var session = reception.session();
    refuse(publishing.hostRefusal(plan, request.substituteId(), reception.localDate()));
    refuse(rearranging.claim(reception, plan, session));
    rearranging.substitute(reception, plan, request.expertId());
    return reception.view();
  }

  Impact preview(UUID id, PreviewReception request) {
    var reception = receptions.get(id);
    var impact =
        request.change() == null
            ? cancelling.cancel(reception, ProviderReason.OTHER, OnUnsupported.ORPHAN)
            : change(reception, request.change(), OnUnsupported.ORPHAN);
    return dryRun.forgotten(impact);
  }

  private Impact change(Reception reception, ChangeReception request, @Nullable OnUnsupported how) {
    var now = clock.instant();
    reception.requireAhead(now);
    var plan = request.of(Plan.of(reception));
    var date = request.date() == null ? reception.localDate() : request.date();
    var admission = publishing.admit(plan, date, date);
    var session = plan.schedule().on(date, reception.zone(), request.offset());
    refuse(admission.refusal(date, plan.schedule(), session, now));
    refuse(rearranging.claim(reception, plan, session));
    return rearranging.arrange(reception, plan, date, session, how);
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw refusal.get().problem();
    }
  }
}
