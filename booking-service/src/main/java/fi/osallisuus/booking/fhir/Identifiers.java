package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.fhir.Query.Token;
import fi.osallisuus.booking.fhir.r4.Identifier;
import fi.osallisuus.kit.db.Turns;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names that other systems gave appointments. */
@ApplicationScoped
class Identifiers {
  private final Sql sql;
  private final Turns turns;
  private final Tenancy tenancy;

  Identifiers(Sql sql, Turns turns, Tenancy tenancy) {
    this.sql = sql;
    this.turns = turns;
    this.tenancy = tenancy;
  }

  void keep(UUID appointmentId, @Nullable Identifier identifier) {
    if (identifier != null) {
      sql.update(
          "insert into appointment_identifier (appointment_id, system, value) values (?, ?, ?)",
          appointmentId,
          identifier.system(),
          identifier.value());
    }
  }

  Map<UUID, Identifier> of(List<UUID> appointmentIds) {
    var found = new HashMap<UUID, Identifier>();
    if (!appointmentIds.isEmpty()) {
      sql.list(
          "select * from appointment_identifier where appointment_id = any(?)",
          row ->
              found.put(
                  Sql.uuid(row, "appointment_id"),
                  new Identifier(row.getString("system"), row.getString("value"))),
          (Object) appointmentIds.toArray(UUID[]::new));
    }
    return found;
  }

  /**
   * Whoever makes an appointment only if there is none waits for whoever does the same with the
   * same identifier; without this both would see none.
   */
  void queueFor(Token token) {
    turns.await("identifier " + tenancy.county() + " " + token.system() + "|" + token.code());
  }
}
