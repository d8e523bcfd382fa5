package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Device;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.HealthcareService;
import fi.osallisuus.booking.fhir.r4.Identifier;
import fi.osallisuus.booking.fhir.r4.Location;
import fi.osallisuus.booking.fhir.r4.Meta;
import fi.osallisuus.booking.fhir.r4.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Services, places and tablets of the county, in order of their ids. */
@ApplicationScoped
class Directory {
  private static final String PHYSICAL_TYPE =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";

  /** The national classification of social services. */
  private static final String SOCIAL_SERVICE = "urn:oid:1.2.246.537.6.1222";

  private static final String SERVICES =
      """
      select s.id, s.version, s.code, s.name_fi, s.active, s.notice_version, n.text_fi, n.text_sv, n.text_en
      from service s join notice n on n.service_id = s.id and n.notice_version = s.notice_version
      """;

  private static final String LOCATIONS =
      """
      select * from (
        select id, version, name_fi as name, name_sv, name_en, street, postal_code, city, active, null::uuid as site_id
        from site
        union all
        select id, version, name, null, null, null, null, null, active, site_id from room) l
      """;

  private static final String DEVICES =
      "select id, version, site_id, label, active from device d\n";

  private final Sql sql;
  private final Optional<String> socialService;

  Directory(Sql sql, @ConfigProperty(name = "booking.fhir.social-service") Optional<String> code) {
    this.sql = sql;
    this.socialService = code;
  }

  List<HealthcareService> services(UUID... ids) {
    return services(new Where().and("s.id = any(?)", (Object) ids), ids.length);
  }

  List<HealthcareService> services(Where where, int limit) {
    return sql.list(
        SERVICES + where.sql() + "\norder by s.id limit ?", this::service, where.arguments(limit));
  }

  List<Location> locations(UUID... ids) {
    return locations(new Where().and("l.id = any(?)", (Object) ids), ids.length);
  }

  List<Location> locations(Where where, int limit) {
    return sql.list(
        LOCATIONS + where.sql() + "\norder by l.id limit ?",
        Directory::location,
        where.arguments(limit));
  }

  List<Device> devices(UUID... ids) {
    return devices(new Where().and("d.id = any(?)", (Object) ids), ids.length);
  }

  List<Device> devices(Where where, int limit) {
    return sql.list(
        DEVICES + where.sql() + "\norder by d.id limit ?",
        Directory::device,
        where.arguments(limit));
  }

  private HealthcareService service(ResultSet row) throws SQLException {
    var code = row.getString("code");
    var types = new ArrayList<CodeableConcept>();
    types.add(CodeableConcept.of(Coding.of(Fhir.SERVICE_CODE, code)));
    socialService.ifPresent(c -> types.add(CodeableConcept.of(Coding.of(SOCIAL_SERVICE, c))));
    return new HealthcareService(
        "HealthcareService",
        row.getString("id"),
        Meta.of(row.getLong("version")),
        List.of(notice(row)),
        List.of(new Identifier(Fhir.SERVICE_CODE, code)),
        row.getBoolean("active"),
        types,
        row.getString("name_fi"));
  }

  /** What a client must have been told; its version goes into every booking (S0-20). */
  private static Extension notice(ResultSet row) throws SQLException {
    return Extension.of(
        Fhir.NOTICE,
        List.of(
            Extension.number("version", row.getInt("notice_version")),
            Extension.text("fi", row.getString("text_fi")),
            Extension.text("sv", row.getString("text_sv")),
            Extension.text("en", row.getString("text_en"))));
  }

  private static Location location(ResultSet row) throws SQLException {
    var site = row.getObject("site_id", UUID.class);
    boolean room = site != null;
    var alias = Stream.of(row.getString("name_sv"), row.getString("name_en"));
    return new Location(
        "Location",
        row.getString("id"),
        Meta.of(row.getLong("version")),
        row.getBoolean("active") ? "active" : "inactive",
        row.getString("name"),
        alias.filter(Objects::nonNull).toList(),
        "instance",
        room ? null : address(row),
        CodeableConcept.of(new Coding(PHYSICAL_TYPE, room ? "ro" : "si", room ? "Room" : "Site")),
        room ? Reference.to("Location", site) : null);
  }

  private static Location.Address address(ResultSet row) throws SQLException {
    var street = row.getString("street");
    return new Location.Address(
        street == null ? null : List.of(street),
        row.getString("city"),
        row.getString("postal_code"),
        "FI");
  }

  private static Device device(ResultSet row) throws SQLException {
    return new Device(
        "Device",
        row.getString("id"),
        Meta.of(row.getLong("version")),
        row.getBoolean("active") ? "active" : "inactive",
        List.of(new Device.DeviceName(row.getString("label"), "user-friendly-name")),
        Reference.to("Location", row.getString("site_id")));
  }
}
