package fi.osallisuus.booking.incident;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes calls for help, rings at once, and rings others when nobody answers. */
@ApplicationScoped
@Transactional
class IncidentDesk {
  /** People press again: within this time it is the same call. */
  private static final Duration SAME_CALL = Duration.ofMinutes(2);

  /** The first of the caller's roles in this order says who went. */
  private static final List<String> ANSWERING =
      List.of(
          Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.UNIT_MANAGER, Roles.COORDINATOR, Roles.ADMIN);

  private final Incidents incidents;
  private final Scenes scenes;
  private final HelpPlans plans;
  private final Alarm alarm;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  IncidentDesk(
      Incidents incidents,
      Scenes scenes,
      HelpPlans plans,
      Alarm alarm,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.incidents = incidents;
    this.scenes = scenes;
    this.plans = plans;
    this.alarm = alarm;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  IncidentView callFromReception(UUID receptionId, HelpKind kind) {
    return call(scenes.ofReception(receptionId), kind);
  }

  IncidentView callFromRoom(UUID roomId, HelpKind kind) {
    return call(scenes.ofRoom(roomId, clock.instant()), kind);
  }

  IncidentView acknowledge(UUID id, @Nullable String ifMatch) {
    var incident = seen(id, ifMatch);
    incident.acknowledge(actor.id(), role(), clock.instant());
    return tell(incident, "acknowledged");
  }

  IncidentView resolve(UUID id, @Nullable String ifMatch, Outcome outcome) {
    var incident = seen(id, ifMatch);
    incident.resolve(outcome, clock.instant());
    return tell(incident, "resolved");
  }

  private IncidentView call(Scene scene, HelpKind kind) {
    var now = clock.instant();
    var running = incidents.running(scene.roomId(), actor.id(), now.minus(SAME_CALL));
    if (running.isPresent()) {
      return running.get().view();
    }
    var patience = plans.of(scene.siteId()).patience();
    var incident = new Incident(kind, scene, actor.id(), now, patience);
    incident.told(alarm.ring(incident, now));
    incidents.persist(incident);
    return tell(incident, "called");
  }

  private Incident seen(UUID id, @Nullable String ifMatch) {
    var incident = incidents.get(id);
    ETags.require(ifMatch, incident.version());
    return incident;
  }

  private String role() {
    return ANSWERING.stream().filter(actor::has).findFirst().orElse(Roles.EXPERT);
  }

  private IncidentView tell(Incident incident, String what) {
    incidents.flush();
    outbox.add(incident.fact().event(what));
    audit.record("incident." + what, "incident", incident.id());
    return incident.view();
  }
}
