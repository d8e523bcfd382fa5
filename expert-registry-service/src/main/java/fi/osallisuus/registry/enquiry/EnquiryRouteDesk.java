package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinators share the areas among themselves. */
@ApplicationScoped
@Transactional
class EnquiryRouteDesk {
  private final EnquiryRoutes routes;
  private final UnitDirectory units;
  private final Audit audit;

  EnquiryRouteDesk(EnquiryRoutes routes, UnitDirectory units, Audit audit) {
    this.routes = routes;
    this.units = units;
    this.audit = audit;
  }

  Page<EnquiryRouteView> list(Keyset keyset) {
    return keyset.page(routes.list(keyset), EnquiryRoute::areaId, EnquiryRoute::view);
  }

  EnquiryRouteView get(UUID areaId) {
    return route(areaId).view();
  }

  EnquiryRouteView put(UUID areaId, AssignEnquiry request, @Nullable String ifMatch) {
    var route = route(areaId);
    ETags.require(ifMatch, route.version());
    route.lead(request.accountId());
    routes.persist(route);
    audit.record("enquiry-route.changed", "unit", areaId);
    return route.view();
  }

  /** Version 0 while nothing has been said about the area. */
  private EnquiryRoute route(UUID areaId) {
    if (!units.isArea(areaId)) {
      throw Problem.notFound("area");
    }
    return routes.lock(areaId).orElseGet(() -> new EnquiryRoute(areaId));
  }
}
