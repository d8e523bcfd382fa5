package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An initiative with all that is kept in lists; team, decisions and the like have addresses of
 * their own.
 */
@Schema(name = "Initiative")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeView(
    UUID id,
    @Schema(examples = "INI-17-001") String code,
    InitiativeKind kind,
    Words title,
    InitiativePhase phase,
    LocalDate phaseSince,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate publishedOn,
    String accountableLeader,
    ProducedBy producedBy,
    boolean generic,
    @Nullable ResponsibilityModel responsibilityModel,
    RecordingRegime recordingRegime,
    @Nullable UUID parentId,
    @Nullable UUID genericId,
    @Nullable UUID continuedById,
    List<String> programmes,
    List<String> targetGroups,
    @Nullable Words problem,
    @Nullable Words hypothesis,
    @Nullable Words result,
    Adoption adoption,
    List<String> endCauses,
    @Nullable Words lessons,
    @Schema(description = "When every section of the description was there.")
        @Nullable LocalDate describedOn,
    Map<DescriptionSection, Words> description,
    @Schema(description = "The owner's reason for a team without an expert by experience.")
        @Nullable String withoutClientPerspective,
    List<StrategyLink> strategyLinks,
    List<GoalView> goals,
    List<UUID> partnerIds,
    List<Relation> relations,
    List<Evidence> evidence,
    List<Recognition> recognitions,
    List<StaffResource> staff,
    List<FundingPeriod> funding,
    List<OutsideLink> links,
    List<Contact> contacts,
    List<InitiativeWarning> warnings,
    long version) {}
