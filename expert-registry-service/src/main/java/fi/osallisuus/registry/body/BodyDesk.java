package fi.osallisuus.registry.body;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinator founds, changes and ends bodies. */
@ApplicationScoped
@Transactional
class BodyDesk {
  private final Bodies bodies;
  private final Memberships memberships;
  private final UnitDirectory units;
  private final Counties counties;
  private final Codes codes;
  private final Outbox outbox;
  private final Audit audit;

  BodyDesk(
      Bodies bodies,
      Memberships memberships,
      UnitDirectory units,
      Counties counties,
      Codes codes,
      Outbox outbox,
      Audit audit) {
    this.bodies = bodies;
    this.memberships = memberships;
    this.units = units;
    this.counties = counties;
    this.codes = codes;
    this.outbox = outbox;
    this.audit = audit;
  }

  BodyView found(PutBody request) {
    check(request);
    if (bodies.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A body has this code already.").at("/code");
    }
    var body = new Body(request, counties.bilingual());
    bodies.persist(body);
    return told(body, "body.founded");
  }

  BodyView change(UUID id, PutBody request, @Nullable String ifMatch) {
    var body = bodies.lock(id);
    ETags.require(ifMatch, body.version());
    check(request);
    body.change(request, counties.bilingual());
    return told(body, "body.changed");
  }

  BodyView end(UUID id, EndBody request, @Nullable String ifMatch) {
    var body = bodies.lock(id);
    ETags.require(ifMatch, body.version());
    body.end(request.endedOn());
    return told(body, "body.ended");
  }

  private void check(PutBody request) {
    if (request.unitId() != null) {
      units.require(request.unitId(), "/unitId");
      if (request.kind() == BodyKind.STEERING_GROUP && !units.isArea(request.unitId())) {
        throw BodyRules.areaRequired();
      }
    }
    if (request.mode() != null) {
      codes.require(Codes.MODE, request.mode(), "/mode");
    }
  }

  private BodyView told(Body body, String type) {
    outbox.add(BodyState.event(type, body, memberships.present(body.id())));
    audit.record(type, "body", body.id());
    return body.view();
  }
}
