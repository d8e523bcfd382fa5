package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import fi.osallisuus.booking.fhir.r4.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What comes along with a page: the receptions, and who and what they take. */
@ApplicationScoped
class Includes {
  private static final String SCHEDULE = "Slot:schedule";
  private static final String ACTOR = "Schedule:actor";

  private final Directory directory;
  private final Experts experts;
  private final FhirAddress address;

  Includes(Directory directory, Experts experts, FhirAddress address) {
    this.directory = directory;
    this.experts = experts;
    this.address = address;
  }

  /** Of a page of slots. */
  void add(Query query, List<ScheduleRow> rows, List<Entry> entries) {
    check(query, SCHEDULE, ACTOR);
    if (query.includes(SCHEDULE)) {
      rows.forEach(row -> add("Schedule", row.receptionId(), row.schedule(), entries));
      if (query.includes(ACTOR)) {
        addActors(rows, entries);
      }
    }
  }

  /** Of a page whose resources name the actors themselves. */
  void addActors(Query query, String parameter, List<ScheduleRow> rows, List<Entry> entries) {
    check(query, parameter);
    if (query.includes(parameter)) {
      addActors(rows, entries);
    }
  }

  /** One statement for each kind, however many they are. */
  private void addActors(List<ScheduleRow> rows, List<Entry> entries) {
    experts
        .roles(ids(rows.stream().map(ScheduleRow::expertIds).flatMap(Collection::stream)))
        .forEach(role -> add("PractitionerRole", role.id(), role, entries));
    directory
        .locations(ids(rows.stream().flatMap(row -> Stream.of(row.siteId(), row.roomId()))))
        .forEach(location -> add("Location", location.id(), location, entries));
    directory
        .services(ids(rows.stream().map(ScheduleRow::serviceId)))
        .forEach(service -> add("HealthcareService", service.id(), service, entries));
    var devices = ids(rows.stream().map(ScheduleRow::deviceId).filter(Objects::nonNull));
    if (devices.length > 0) {
      directory.devices(devices).forEach(device -> add("Device", device.id(), device, entries));
    }
  }

  private void add(String type, Object id, Resource resource, List<Entry> entries) {
    entries.add(new Entry(address.of(type, id.toString()), resource, Search.INCLUDE));
  }

  private static UUID[] ids(Stream<UUID> ids) {
    return ids.distinct().toArray(UUID[]::new);
  }

  /** What is not known is refused, like every other parameter. */
  private static void check(Query query, String... known) {
    for (String asked : query.all("_include")) {
      if (!List.of(known).contains(asked)) {
        throw Query.invalid("_include", "This search includes " + String.join(", ", known) + ".");
      }
    }
  }
}
