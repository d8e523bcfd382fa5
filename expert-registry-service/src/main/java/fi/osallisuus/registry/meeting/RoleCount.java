package fi.osallisuus.registry.meeting;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many came in a role. */
@Schema(name = "RoleCount")
record RoleCount(String role, int count) {

  static List<RoleCount> of(List<Attendance> attendance) {
    return attendance.stream()
        .collect(
            Collectors.groupingBy(
                Attendance::role, TreeMap::new, Collectors.summingInt(Attendance::headCount)))
        .entrySet()
        .stream()
        .map(e -> new RoleCount(e.getKey(), e.getValue()))
        .toList();
  }
}
