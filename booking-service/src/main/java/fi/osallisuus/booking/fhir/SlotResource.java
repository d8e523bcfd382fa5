package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.SlotSearch.Found;
import fi.osallisuus.booking.fhir.SlotSearch.Wish;
import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Slots as FHIR tells them; computed when asked for. */
@Path(Fhir.PATH + "/Slot")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class SlotResource {
  /** A month of local days may have an hour more than thirty-one times twenty-four. */
  private static final Duration LONGEST = Duration.ofDays(DayRange.MAX_DAYS).plusHours(1);

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final SlotSearch search;
  private final Schedules schedules;
  private final Includes includes;
  private final FhirAddress address;
  private final Clock clock;

  SlotResource(
      SlotSearch search, Schedules schedules, Includes includes, FhirAddress address, Clock clock) {
    this.search = search;
    this.schedules = schedules;
    this.includes = includes;
    this.address = address;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Search slots (FHIR)",
      description =
          "By start, a hundred to a page. Without a start the next 31 days, which is also the longest"
              + " range (422 RANGE_TOO_LONG); the self link tells the range that was searched. A held"
              + " slot is busy-tentative. `_include=Slot:schedule` and"
              + " `_include:iterate=Schedule:actor` bring the receptions and who takes part.")
  @Parameter(
      name = "start",
      in = ParameterIn.QUERY,
      description = "ge, gt, le, lt or a day; may be repeated",
      example = "ge2026-03-23")
  @Parameter(name = "end", in = ParameterIn.QUERY, description = "as GP Connect has it")
  @Parameter(name = "schedule", in = ParameterIn.QUERY)
  @Parameter(
      name = "schedule.actor",
      in = ParameterIn.QUERY,
      description = "PractitionerRole, Location (site or room), HealthcareService or Device",
      example = "Location/019d0000-0000-7000-8000-000000000010")
  @Parameter(name = "service-type", in = ParameterIn.QUERY, example = "PEER_RECEPTION")
  @Parameter(name = "status", in = ParameterIn.QUERY, example = "free")
  @Parameter(name = "_include", in = ParameterIn.QUERY, example = "Slot:schedule")
  @Parameter(name = "_count", in = ParameterIn.QUERY, description = "1 to 500")
  public RestResponse<Object> search(@Context UriInfo uri) {
    var query =
        Query.of(
            uri.getQueryParameters(),
            "start",
            "end",
            "schedule",
            "schedule.actor",
            "service-type",
            "status",
            "_include");
    var wish = wish(query);
    var page = search.page(wish, TimeKey.of(query.cursor()), query.count());
    var entries = new ArrayList<Entry>();
    for (var found : page.slots()) {
      var slot = found.row().slot(found.time(), found.status());
      entries.add(new Entry(address.of("Slot", slot.id()), slot, Search.MATCH));
    }
    includes.add(query, page.slots().stream().map(Found::row).distinct().toList(), entries);
    return Answers.ok(query.bundle(address, "Slot", cursor(page.next()), entries));
  }

  @GET
  @Path("/{slotId}")
  @Operation(
      summary = "Read a slot (FHIR)",
      description = "By the id that a search gave: free, busy or busy-tentative as it is now.")
  public RestResponse<Object> read(@RestPath String slotId) {
    var id = SlotId.parse(slotId).orElseThrow(() -> Problem.notFound("Slot"));
    var row = schedules.get(id.receptionId());
    var span =
        row.session()
            .slotAt(id.start())
            .filter(slot -> row.name(slot).equals(id))
            .orElseThrow(() -> Problem.notFound("Slot"));
    return Answers.ok(row.slot(span, row.status(span, clock.instant())));
  }

  private Wish wish(Query query) {
    var start = query.range("start");
    var end = query.range("end");
    boolean bounded = query.has("schedule");
    var from = start.from() == null && !bounded ? fromNow(query) : start.from();
    var before = start.before() == null ? end.before() : start.before();
    if (before == null && !bounded && from != null) {
      before = from.plus(Duration.ofDays(DayRange.MAX_DAYS));
      query.fillIn("start", "lt" + before);
    }
    return new Wish(
        () -> filter(query),
        from == null ? Instant.EPOCH : from,
        checked(from, before, bounded),
        end,
        query.codes("status"));
  }

  private Instant fromNow(Query query) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    query.fillIn("start", "ge" + now);
    return now;
  }

  private static Instant checked(
      @Nullable Instant from, @Nullable Instant before, boolean bounded) {
    if (!bounded && from != null && before != null && from.plus(LONGEST).isBefore(before)) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "Ask for a month at a time.")
          .at("query/start")
          .with("limit", DayRange.MAX_DAYS);
    }
    return before == null ? EVER : before;
  }

  private static Where filter(Query query) {
    var where =
        Schedules.filter(query, "schedule.actor", "service-type").and("r.status = 'PUBLISHED'");
    return query.has("schedule")
        ? where.and("r.id = any(?)", (Object) query.ids("schedule"))
        : where;
  }

  private static @Nullable String cursor(@Nullable TimeKey next) {
    return next == null ? null : next.cursor();
  }
}
