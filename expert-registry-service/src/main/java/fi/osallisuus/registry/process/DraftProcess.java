package fi.osallisuus.registry.process;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a process description as it is being written. */
@Schema(
    examples =
        """
        {"code":"PR-REFERRAL","unitId":"0197e3a0-0000-7000-8000-000000000001","kind":"REFERRAL",\
        "title":{"fi":"Näin pääset vastaanotolle","sv":"Så kommer du till mottagningen"},\
        "steps":[{"title":{"fi":"Kysy ammattilaiselta","sv":"Fråga en yrkesperson"},\
        "marking":"GENERIC","responsibleRole":"PROFESSIONAL"}]}""")
record DraftProcess(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotNull UUID unitId,
    @NotNull ProcessKind kind,
    @NotNull @Valid Words title,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid Step> steps,
    @Schema(description = "Why the version before does not do; from the second version on.")
        @Size(max = 300)
        @Nullable String changeReason) {

  /** One step; its place is its place in the list. */
  @Schema(name = "DraftProcessStep")
  record Step(
      @NotNull @Valid Words title,
      @Valid @Nullable Words text,
      @NotNull @Schema(description = "GENERIC: can be taken over elsewhere; LOCAL: belongs here.")
          Marking marking,
      @Schema(description = "Code of ROLE.") @Nullable String responsibleRole) {}
}
