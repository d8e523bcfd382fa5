package fi.osallisuus.booking.busy;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import of busy times; of what the times are nothing is kept. */
@Schema(name = "BusyImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BusyImportView(
    UUID id,
    long version,
    UUID expertId,
    @Schema(description = "Stretches of busy time, those that touch melted into one.") int times,
    Instant coversFrom,
    @Schema(description = "What the calendar says of later times is not kept: send it again.")
        Instant coversUntil,
    Instant importedAt,
    @Schema(description = "Planned receptions that clash; told when the calendar is sent.")
        @Nullable List<UUID> flaggedReceptions) {

  static BusyImportView read(ResultSet row) throws SQLException {
    return new BusyImportView(
        Sql.uuid(row, "id"),
        row.getLong("version"),
        Sql.uuid(row, "expert_id"),
        row.getInt("times"),
        Sql.instant(row, "covers_from"),
        Sql.instant(row, "covers_until"),
        Sql.instant(row, "imported_at"),
        null);
  }

  BusyImportView flagged(List<UUID> receptions) {
    return new BusyImportView(
        id, version, expertId, times, coversFrom, coversUntil, importedAt, receptions);
  }
}
