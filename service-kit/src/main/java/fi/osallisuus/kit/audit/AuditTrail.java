package fi.osallisuus.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads what was done with one thing of the county, the newest first. */
@Singleton
public class AuditTrail {
  private static final String ACTS =
      "select seq, at, action, roles from kit_audit where county = ? and entity = ?"
          + " and entity_id = ? and outcome = 'DONE' and seq < ? order by seq desc limit ?";

  private final DataSource dataSource;
  private final Tenancy tenancy;

  AuditTrail(DataSource dataSource, Tenancy tenancy) {
    this.dataSource = dataSource;
    this.tenancy = tenancy;
  }

  /** What was done, when and in which roles; never by whom. */
  @Schema(name = "AuditedAct")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Act(
      @Schema(description = "Grows with time.") long number,
      Instant at,
      @Schema(examples = "expert.read") String action,
      @Schema(description = "Absent: the system itself.", examples = "COORDINATOR")
          @Nullable String roles) {}

  public List<Act> of(String entity, Object id, long before, int limit) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ACTS)) {
      statement.setString(1, tenancy.county());
      statement.setString(2, entity);
      statement.setString(3, id.toString());
      statement.setLong(4, before);
      statement.setInt(5, limit);
      var acts = new ArrayList<Act>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          acts.add(
              new Act(
                  rows.getLong(1),
                  rows.getObject(2, OffsetDateTime.class).toInstant(),
                  rows.getString(3),
                  rows.getString(4)));
        }
      }
      return acts;
    } catch (SQLException e) {
      throw new IllegalStateException("The audit could not be read", e);
    }
  }
}
