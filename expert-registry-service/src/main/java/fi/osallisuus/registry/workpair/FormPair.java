package fi.osallisuus.registry.workpair;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who works with whom, where and from when. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","validFrom":"2026-01-12","members":[\
        {"accountId":"5f0c2a4e-8a53-4e0e-9d0c-2f7a8a0f1b11","profession":"PUBLIC_HEALTH_NURSE"},\
        {"accountId":"0a4b6d6e-1c1f-4b53-8d3b-6c9de1c7a002","profession":"SOCIAL_INSTRUCTOR"}]}""")
record FormPair(
    @Schema(description = "Place of the work.") @NotNull UUID unitId,
    @NotNull LocalDate validFrom,
    @Schema(description = "Last day; left out: until further notice.") @Nullable LocalDate validTo,
    @Schema(description = "Two; as a rule one of health and one of social work.")
        @NotNull
        @Size(max = 10)
        List<@NotNull @Valid Member> members,
    @Schema(description = "Why it is another pair than the rule says.")
        @Nullable OverrideReason overrideReason) {

  /** One of the two. */
  @Schema(name = "WorkPairFormMember")
  record Member(@NotBlank @Size(max = 80) String accountId, @NotNull Profession profession) {}
}
