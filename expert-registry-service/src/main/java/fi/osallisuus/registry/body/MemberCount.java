package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many members are alike in role, unit, sector and reason. */
@Schema(name = "MemberCount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberCount(
    String role,
    @Nullable UUID unitId,
    @Nullable String sector,
    @Nullable JoinReason reason,
    int count) {

  static List<MemberCount> of(List<Membership> present) {
    return present.stream()
        .collect(
            Collectors.groupingBy(
                m -> new MemberCount(m.role(), m.unitId(), m.sector(), m.reason(), 0),
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getKey().times(e.getValue().intValue()))
        .sorted(Comparator.comparing(MemberCount::toString))
        .toList();
  }

  private MemberCount times(int n) {
    return new MemberCount(role, unitId, sector, reason, n);
  }
}
