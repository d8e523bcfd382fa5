package fi.osallisuus.registry.workpair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair with who is away. */
@Schema(name = "WorkPair")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkPairView(
    UUID id,
    UUID unitId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable OverrideReason overrideReason,
    List<MemberView> members,
    long version) {

  /** One of the two. */
  @Schema(name = "WorkPairMember")
  record MemberView(
      UUID id,
      String accountId,
      Profession profession,
      Profession.Field field,
      @Schema(description = "On the day asked for, or today.") boolean away,
      List<AbsenceView> absences) {}

  /** Days away. */
  @Schema(name = "WorkPairAbsence")
  record AbsenceView(UUID id, LocalDate from, LocalDate to) {}
}
