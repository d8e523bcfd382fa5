package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where an initiative is tried, with what came of it there (S2-03). */
@Entity
@Table(name = "initiative_site")
class Site extends Row {
  private UUID initiativeId;
  private @Nullable UUID unitId;
  private @Nullable UUID organisationId;
  private String method;
  private LocalDate startsOn;
  private @Nullable LocalDate endsOn;

  @AttributeOverride(name = "fi", column = @Column(name = "result_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "result_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "result_en"))
  private @Nullable Words result;

  Site() {}

  Site(UUID initiativeId, PutSite request) {
    if ((request.unitId() == null) == (request.organisationId() == null)) {
      throw Problem.unprocessable(
              "SITE_PLACE", "A site is either a unit of the county or another organisation.")
          .at("/unitId");
    }
    this.initiativeId = initiativeId;
    unitId = request.unitId();
    organisationId = request.organisationId();
    write(request);
  }

  void change(PutSite request) {
    if (!Objects.equals(unitId, request.unitId())
        || !Objects.equals(organisationId, request.organisationId())) {
      throw Problem.conflict("SITE_FIXED", "A site keeps its place; another place is another site.")
          .at("/unitId");
    }
    write(request);
    changed();
  }

  private void write(PutSite request) {
    Days.refuseReversed(request.startsOn(), request.endsOn(), "/endsOn");
    method = request.method();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
    result = request.result();
  }

  UUID initiativeId() {
    return initiativeId;
  }

  SiteFact fact() {
    return new SiteFact(unitId, organisationId, startsOn, endsOn);
  }

  SiteView view() {
    return new SiteView(
        id(), initiativeId, unitId, organisationId, method, startsOn, endsOn, result, version());
  }
}
