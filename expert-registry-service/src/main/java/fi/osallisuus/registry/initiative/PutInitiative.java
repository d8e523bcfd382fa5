package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an initiative is; its code and kind stay as they were created. */
@Schema(
    examples =
        """
        {"code":"INI-17-001","kind":"PILOT","title":{"fi":"Kokemusasiantuntija osana\
         vastaanottopalvelutoimintaa","sv":"Erfarenhetsexpert som en del av\
         mottagningsverksamheten"},"startsOn":"2026-02-01","accountableLeader":"Toimialajohtaja",\
        "producedBy":"TOGETHER","generic":false,"recordingRegime":"NONE",\
        "programmes":["RRP","P4","I1"],"targetGroups":["ADDICTION"],"strategyLinks":\
        [{"document":"Hyvinvointialuestrategia","objective":"Asiakas aina ensin",\
        "yearFrom":2022,"yearTo":2026}],"partnerIds":[],"relations":[]}""")
record PutInitiative(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotNull InitiativeKind kind,
    @NotNull @Valid Words title,
    @NotNull LocalDate startsOn,
    @Schema(description = "Planned last day; the real one once it has ended.")
        @Nullable LocalDate endsOn,
    @Nullable LocalDate publishedOn,
    @Schema(description = "The post of the leader who answers for it; no person's name.")
        @NotBlank
        @Size(max = 120)
        String accountableLeader,
    @NotNull ProducedBy producedBy,
    @Schema(description = "A model that others adapt.") boolean generic,
    @Schema(description = "Who coordinates a client's guidance, if clients are guided.")
        @Nullable ResponsibilityModel responsibilityModel,
    @NotNull RecordingRegime recordingRegime,
    @Schema(description = "The programme or family that it is part of.") @Nullable UUID parentId,
    @Schema(description = "The generic model that it adapts.") @Nullable UUID genericId,
    @Schema(description = "The initiative that went on from here.") @Nullable UUID continuedById,
    @Schema(description = "References of funding programmes, as they are written; no closed list.")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 80) String> programmes,
    @Schema(description = "Codes of TARGET_GROUP.") @NotNull @Size(max = 20)
        List<@NotNull String> targetGroups,
    @Nullable @Valid Words problem,
    @Nullable @Valid Words hypothesis,
    @NotNull @Size(max = 20) List<@NotNull @Valid StrategyLink> strategyLinks,
    @Schema(description = "Organisations that take part.") @NotNull @Size(max = 50)
        List<@NotNull UUID> partnerIds,
    @Schema(description = "Initiatives elsewhere that it has to do with.") @NotNull @Size(max = 50)
        List<@NotNull @Valid Relation> relations) {}
