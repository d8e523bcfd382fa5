package fi.osallisuus.booking.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.booking.fhir.r4.Resource;
import fi.osallisuus.booking.fhir.r4.Schedule;
import fi.osallisuus.booking.selfservice.Doors;
import fi.osallisuus.booking.site.PublicSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site's public times, a line each: where and when, and nobody's name or alias. */
@ApplicationScoped
@Transactional
class BulkPublish {
  private static final Duration AHEAD = Duration.ofDays(DayRange.MAX_DAYS);
  private static final List<String> TYPES = List.of("Location", "Schedule", "Slot");

  private final Doors doors;
  private final PublicSites sites;
  private final Schedules schedules;
  private final Directory directory;
  private final FhirAddress address;
  private final ObjectMapper json;
  private final Clock clock;

  BulkPublish(
      Doors doors,
      PublicSites sites,
      Schedules schedules,
      Directory directory,
      FhirAddress address,
      ObjectMapper json,
      Clock clock) {
    this.doors = doors;
    this.sites = sites;
    this.schedules = schedules;
    this.directory = directory;
    this.address = address;
    this.json = json;
    this.clock = clock;
  }

  /** Which files there are. */
  record Manifest(
      Instant transactionTime,
      String request,
      boolean requiresAccessToken,
      List<Output> output,
      List<Output> error) {}

  /** One file. */
  record Output(String type, String url) {}

  Manifest manifest(String link) {
    site(link);
    var base = address.of("sites", link);
    return new Manifest(
        clock.instant(),
        base + "/$bulk-publish",
        false,
        TYPES.stream().map(type -> new Output(type, base + "/" + type + ".ndjson")).toList(),
        List.of());
  }

  String locations(String link) {
    return lines(directory.locations(site(link)).stream());
  }

  String schedules(String link) {
    return lines(rows(site(link)).stream().map(this::plain));
  }

  String slots(String link) {
    var now = clock.instant();
    return lines(
        rows(site(link)).stream()
            .flatMap(
                row ->
                    row.session().slots().stream()
                        .filter(slot -> row.status(slot, now).equals(SlotStatus.FREE))
                        .map(slot -> row.slot(slot, SlotStatus.FREE))));
  }

  private UUID site(String link) {
    doors.byLink(link);
    return sites.byLink(link).id();
  }

  private List<ScheduleRow> rows(UUID site) {
    var now = clock.instant();
    var where = new Where().and("r.status = 'PUBLISHED'").and("r.site_id = ?", site);
    return schedules.between(where, now, now.plus(AHEAD), null, Integer.MAX_VALUE);
  }

  /** Who receives is told to those who book, not to directories. */
  private Schedule plain(ScheduleRow row) {
    var full = row.schedule();
    List<CodeableConcept> service = full.serviceType();
    return new Schedule(
        full.resourceType(),
        full.id(),
        full.meta(),
        full.active(),
        service,
        List.of(
            Reference.to("Location", row.siteId()),
            Reference.to("HealthcareService", row.serviceId())),
        full.planningHorizon());
  }

  private String lines(Stream<? extends Resource> resources) {
    return resources.map(this::line).collect(Collectors.joining());
  }

  private String line(Resource resource) {
    try {
      return json.writeValueAsString(resource) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
