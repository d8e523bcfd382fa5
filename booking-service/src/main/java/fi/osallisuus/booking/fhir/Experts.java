package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Meta;
import fi.osallisuus.booking.fhir.r4.Practitioner;
import fi.osallisuus.booking.fhir.r4.PractitionerRole;
import fi.osallisuus.booking.fhir.r4.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The experts who receive, by the alias of their latest reception. Their themes are health data
 * about them (S0-31) and stay out; who has no reception is not listed at all.
 */
@ApplicationScoped
class Experts {
  private static final Coding ROLE =
      new Coding(Fhir.OWN + "role", "EXPERT_BY_EXPERIENCE", "Expert by experience");

  private static final String READ =
      """
      select e.expert_id as id, e.version, e.may_receive, e.languages, x.alias, x.sites, x.services
      from known_expert e
      cross join lateral (
        select count(*) as receptions,
               (array_agg(r.host_alias order by r.starts_at desc) filter (where r.host_alias is not null))[1] as alias,
               array_agg(distinct r.site_id) as sites, array_agg(distinct r.service_id) as services
        from claim c join reception r on r.id = c.reception_id
        where c.resource_id = e.expert_id and c.role = 'HOST' and r.status <> 'CANCELLED') x
      """;

  private final Sql sql;

  Experts(Sql sql) {
    this.sql = sql;
  }

  List<PractitionerRole> roles(UUID... ids) {
    return roles(new Where().and("e.expert_id = any(?)", (Object) ids), ids.length);
  }

  List<PractitionerRole> roles(Where where, int limit) {
    return list(where, Experts::role, limit);
  }

  List<Practitioner> people(Where where, int limit) {
    return list(where, Experts::person, limit);
  }

  private <T> List<T> list(Where where, Sql.Row<T> row, int limit) {
    where.and("not e.erased").and("x.receptions > 0");
    return sql.list(
        READ + where.sql() + "\norder by e.expert_id limit ?", row, where.arguments(limit));
  }

  private static PractitionerRole role(ResultSet row) throws SQLException {
    return new PractitionerRole(
        "PractitionerRole",
        row.getString("id"),
        meta(row),
        row.getBoolean("may_receive"),
        Reference.to("Practitioner", row.getString("id")).called(row.getString("alias")),
        List.of(CodeableConcept.of(ROLE)),
        references("Location", Sql.uuids(row, "sites")),
        references("HealthcareService", Sql.uuids(row, "services")));
  }

  private static Practitioner person(ResultSet row) throws SQLException {
    return new Practitioner(
        "Practitioner",
        row.getString("id"),
        meta(row),
        row.getBoolean("may_receive"),
        name(row.getString("alias")),
        Sql.texts(row, "languages").stream()
            .map(language -> CodeableConcept.of(Coding.of("urn:ietf:bcp:47", language)))
            .toList());
  }

  private static @Nullable List<Practitioner.HumanName> name(@Nullable String alias) {
    return alias == null ? null : List.of(new Practitioner.HumanName("anonymous", alias));
  }

  private static Meta meta(ResultSet row) throws SQLException {
    return Meta.of(row.getLong("version"));
  }

  private static List<Reference> references(String type, List<UUID> ids) {
    return ids.stream().map(id -> Reference.to(type, id)).toList();
  }
}
