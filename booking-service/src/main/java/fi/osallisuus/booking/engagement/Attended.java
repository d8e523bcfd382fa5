package fi.osallisuus.booking.engagement;

import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many came, by role, and on a shift how many were met; counts only (S2-13). */
@Schema(
    example =
        """
        {"attendance": [{"role": "PROFESSIONAL", "count": 12}, {"role": "DEVELOPER_CLIENT", "count": 5}],
         "patientsMet": 5, "relativesMet": 2}
        """)
record Attended(
    @Nullable @Size(max = 12) List<@NotNull @Valid Headcount> attendance,
    @Nullable @Min(0) @Max(1000) Integer patientsMet,
    @Nullable @Min(0) @Max(1000) Integer relativesMet) {

  Map<AttendanceRole, Integer> counts() {
    var counts = new EnumMap<AttendanceRole, Integer>(AttendanceRole.class);
    var given = attendance == null ? List.<Headcount>of() : attendance;
    for (int i = 0; i < given.size(); i++) {
      if (counts.put(given.get(i).role(), given.get(i).count()) != null) {
        throw Problem.unprocessable("ROLE_TWICE", "Each role is counted once.")
            .at("/attendance/" + i + "/role");
      }
    }
    return counts;
  }
}
