package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.AttendanceRole;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who was invited, who registered and who came, by role: the ground of the attendance rate. */
record Turnout(
    UUID engagementId,
    List<Row> roles,
    int invited,
    int registered,
    int attended,
    @Nullable
        @Schema(description = "Of the invited roles: came, of those invited.", example = "0.8")
        Double attendanceRate) {

  /** One role. */
  @Schema(name = "TurnoutOfRole")
  record Row(AttendanceRole role, int invited, int registered, int attended) {}

  static Turnout of(UUID engagementId, List<Row> rows) {
    int invited = rows.stream().mapToInt(Row::invited).sum();
    int came = rows.stream().filter(row -> row.invited() > 0).mapToInt(Row::attended).sum();
    return new Turnout(
        engagementId,
        rows,
        invited,
        rows.stream().mapToInt(Row::registered).sum(),
        rows.stream().mapToInt(Row::attended).sum(),
        invited == 0 ? null : Math.round(1000.0 * came / invited) / 1000.0);
  }
}
