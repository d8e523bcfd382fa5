package fi.osallisuus.registry.organisation;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list of organisations. */
@ApplicationScoped
@Transactional
class OrganisationDesk {
  private final Organisations organisations;
  private final OrganisationDirectory directory;
  private final Counties counties;
  private final Audit audit;

  OrganisationDesk(
      Organisations organisations,
      OrganisationDirectory directory,
      Counties counties,
      Audit audit) {
    this.organisations = organisations;
    this.directory = directory;
    this.counties = counties;
    this.audit = audit;
  }

  OrganisationView create(PutOrganisation request) {
    check(request);
    if (organisations.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "An organisation has this code already.")
          .at("/code");
    }
    var organisation = new Organisation(request);
    organisations.persist(organisation);
    audit.record("organisation.created", "organisation", organisation.id());
    return organisation.view();
  }

  OrganisationView change(UUID id, PutOrganisation request, @Nullable String ifMatch) {
    var organisation = organisations.lock(id);
    ETags.require(ifMatch, organisation.version());
    check(request);
    organisation.change(request);
    audit.record("organisation.changed", "organisation", id);
    return organisation.view();
  }

  private void check(PutOrganisation request) {
    request.name().requireSwedish(counties.bilingual(), "/name");
    if (request.successorId() != null) {
      directory.require(request.successorId(), "/successorId");
    }
  }
}
