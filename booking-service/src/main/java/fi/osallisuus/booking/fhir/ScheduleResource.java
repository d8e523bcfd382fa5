package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Receptions as the schedules of FHIR: one each, since a slot is a piece of a reception. */
@Path(Fhir.PATH + "/Schedule")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class ScheduleResource {
  private final Schedules schedules;
  private final Includes includes;
  private final FhirAddress address;
  private final Clock clock;

  ScheduleResource(Schedules schedules, Includes includes, FhirAddress address, Clock clock) {
    this.schedules = schedules;
    this.includes = includes;
    this.address = address;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Search schedules (FHIR)",
      description =
          "Published receptions by their start; without a date, those still to come. One schedule is"
              + " one reception, with its hosts, site, room, service and tablet as actors. With"
              + " _lastUpdated also past ones, and cancelled ones, whose active is false.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(
      name = "_lastUpdated",
      in = ParameterIn.QUERY,
      description = "What changed since the last search; ask with a minute's overlap",
      example = "ge2026-03-27T08:59:00Z")
  @Parameter(name = "date", in = ParameterIn.QUERY, example = "2026-03-27")
  @Parameter(name = "actor", in = ParameterIn.QUERY)
  @Parameter(name = "service-type", in = ParameterIn.QUERY, example = "PEER_RECEPTION")
  @Parameter(name = "_include", in = ParameterIn.QUERY, example = "Schedule:actor")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> search(@Context UriInfo uri) {
    var query =
        Query.of(
            uri.getQueryParameters(),
            "_id",
            "_lastUpdated",
            "date",
            "actor",
            "service-type",
            "_include");
    int count = query.count();
    var page =
        Paging.page(
            schedules.list(where(query), count + 1), count, row -> row, row -> row.key().cursor());
    var entries = new ArrayList<Entry>();
    for (var row : page.items()) {
      var schedule = row.schedule();
      entries.add(new Entry(address.of("Schedule", schedule.id()), schedule, Search.MATCH));
    }
    includes.addActors(query, "Schedule:actor", page.items(), entries);
    return Answers.ok(query.bundle(address, "Schedule", page.next(), entries));
  }

  private Where where(Query query) {
    var after = TimeKey.of(query.cursor());
    var range = query.range("date");
    var changed = query.range("_lastUpdated");
    var where =
        Schedules.filter(query, "actor", "service-type")
            .and("(r.starts_at, r.id) > (?, ?)", after.time(), after.id())
            .andIf("r.ends_at > ?", range.from())
            .andIf("r.starts_at < ?", range.before())
            .andIf("r.changed_at >= ?", changed.from())
            .andIf("r.changed_at < ?", changed.before());
    if (changed.isOpen()) {
      where.and("r.status = 'PUBLISHED'");
    }
    if (query.has("_id")) {
      where.and("r.id = any(?)", (Object) query.ids("_id"));
    } else if (range.isOpen() && changed.isOpen()) {
      where.and("r.ends_at > ?", clock.instant());
    }
    return where;
  }

  @GET
  @Path("/{receptionId}")
  @Operation(
      summary = "Read a schedule (FHIR)",
      description = "By the id of the reception; active while it is published.")
  public RestResponse<Object> read(@RestPath UUID receptionId) {
    var row = schedules.get(receptionId);
    return Answers.ok(row.schedule(), row.version());
  }
}
