package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An initiative: said what it is, moved from phase to phase, closed with what was learnt. */
@Entity
class Initiative extends Dossier {
  private String code;

  @Enumerated(EnumType.STRING)
  private InitiativeKind kind;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  @Enumerated(EnumType.STRING)
  private InitiativePhase phase;

  private LocalDate phaseSince;
  private boolean piloted;
  private LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable LocalDate publishedOn;
  private String accountableLeader;

  @Enumerated(EnumType.STRING)
  private ProducedBy producedBy;

  private boolean generic;

  @Enumerated(EnumType.STRING)
  private @Nullable ResponsibilityModel responsibilityModel;

  @Enumerated(EnumType.STRING)
  private RecordingRegime recordingRegime;

  private @Nullable UUID parentId;
  private @Nullable UUID genericId;
  private @Nullable UUID continuedById;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> programmes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> targetGroups;

  @AttributeOverride(name = "fi", column = @Column(name = "problem_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "problem_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "problem_en"))
  private @Nullable Words problem;

  @AttributeOverride(name = "fi", column = @Column(name = "hypothesis_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "hypothesis_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "hypothesis_en"))
  private @Nullable Words hypothesis;

  @AttributeOverride(name = "fi", column = @Column(name = "result_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "result_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "result_en"))
  private @Nullable Words result;

  @AttributeOverride(name = "fi", column = @Column(name = "lessons_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "lessons_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "lessons_en"))
  private @Nullable Words lessons;

  @Enumerated(EnumType.STRING)
  private Adoption adoption;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> endCauses = List.of();

  private @Nullable LocalDate describedOn;
  private @Nullable String withoutClientPerspective;

  @ElementCollection
  @CollectionTable(
      name = "initiative_strategy_link",
      joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<StrategyLink> strategyLinks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "initiative_goal", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<Goal> goals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "initiative_description",
      joinColumns = @JoinColumn(name = "initiative_id"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @AttributeOverride(name = "value.fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "value.sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "value.en", column = @Column(name = "text_en"))
  private Map<DescriptionSection, Words> description = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "initiative_partner", joinColumns = @JoinColumn(name = "initiative_id"))
  @Column(name = "organisation_id")
  private Set<UUID> partnerIds = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "initiative_relation", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<Relation> relations = new ArrayList<>();

  Initiative() {}

  Initiative(PutInitiative request, LocalDate day) {
    code = request.code();
    kind = request.kind();
    phase = InitiativePhase.IDEA;
    phaseSince = day;
    adoption = Adoption.NONE;
    describe(request);
  }

  void change(PutInitiative request) {
    requireOpen();
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "An initiative keeps its code.").at("/code");
    }
    if (kind != request.kind()) {
      throw Problem.conflict("INITIATIVE_KIND_FIXED", "An initiative keeps its kind.").at("/kind");
    }
    describe(request);
    changed();
  }

  private void describe(PutInitiative request) {
    Days.refuseReversed(request.startsOn(), request.endsOn(), "/endsOn");
    title = request.title();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
    publishedOn = request.publishedOn();
    accountableLeader = request.accountableLeader();
    producedBy = request.producedBy();
    generic = request.generic();
    responsibilityModel = request.responsibilityModel();
    recordingRegime = request.recordingRegime();
    parentId = request.parentId();
    genericId = request.genericId();
    continuedById = request.continuedById();
    programmes = distinct(request.programmes());
    targetGroups = distinct(request.targetGroups());
    problem = request.problem();
    hypothesis = request.hypothesis();
    replace(strategyLinks, request.strategyLinks());
    partnerIds.retainAll(request.partnerIds());
    partnerIds.addAll(request.partnerIds());
    replace(relations, request.relations());
  }

  /** The next phase; the desk has asked before whether it may be entered. */
  void move(InitiativePhase target, LocalDate day) {
    requireNext(target);
    phase = target;
    phaseSince = day;
    piloted |= target == InitiativePhase.PILOTING;
    changed();
  }

  void startPilot(@Nullable String withoutClientReason, LocalDate day) {
    move(InitiativePhase.PILOTING, day);
    withoutClientPerspective = withoutClientReason;
  }

  void end(EndInitiative request, LocalDate day) {
    Days.refuseReversed(startsOn, request.endedOn(), "/endedOn");
    move(InitiativePhase.ENDED, day);
    endsOn = request.endedOn();
    endCauses = request.causes().stream().distinct().sorted().map(Enum::name).toList();
    lessons = request.lessons();
    if (request.continuedById() != null) {
      continuedById = request.continuedById();
    }
  }

  void requireNext(InitiativePhase target) {
    if (!phase.next().contains(target)) {
      throw Problem.conflict(
              "INITIATIVE_TRANSITION_NOT_ALLOWED",
              "An initiative in phase %s cannot become %s.".formatted(phase, target))
          .with("phase", phase)
          .with("next", phase.next().stream().sorted().toList());
    }
  }

  /** Closing what was piloted needs to say what came of it (S0-46). */
  void requireResult() {
    if (result == null) {
      throw Problem.conflict(
          "RESULT_MISSING", "Say first what came of it, with PUT …/{id}/result.");
    }
  }

  void putResult(PutResult request) {
    requireOpen();
    result = request.result();
    adoption = request.adoption();
    changed();
  }

  void putGoals(List<Goal> wanted) {
    requireOpen();
    replace(goals, wanted);
    changed();
  }

  void putDescription(Map<DescriptionSection, Words> sections, LocalDate day) {
    requireOpen();
    description.keySet().retainAll(sections.keySet());
    description.putAll(sections);
    var whole = description.size() == DescriptionSection.values().length;
    describedOn = whole ? day : null;
    changed();
  }

  /** Something that hangs on it and stands in its events has changed. */
  void touch() {
    requireOpen();
    changed();
  }

  private void requireOpen() {
    card().requireOpen();
  }

  /** From the evaluation on the way of working must be written down (S2-33). */
  boolean descriptionDue() {
    return describedOn == null
        && phase.compareTo(InitiativePhase.EVALUATION) >= 0
        && phase != InitiativePhase.ENDED;
  }

  private static List<String> distinct(List<String> all) {
    return List.copyOf(new LinkedHashSet<>(all));
  }

  InitiativeCard card() {
    return new InitiativeCard(id(), code, kind, phase, startsOn, endsOn);
  }

  InitiativeKind kind() {
    return kind;
  }

  InitiativePhase phase() {
    return phase;
  }

  boolean piloted() {
    return piloted;
  }

  @Nullable UUID parentId() {
    return parentId;
  }

  @Nullable UUID genericId() {
    return genericId;
  }

  @Nullable UUID continuedById() {
    return continuedById;
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  List<Goal> goals() {
    return List.copyOf(goals);
  }

  /** The years of every strategy that it serves are over (S1-15). */
  boolean strategyEnded(int year) {
    return !strategyLinks.isEmpty()
        && strategyLinks.stream().allMatch(s -> s.yearTo() != null && s.yearTo() < year);
  }

  InitiativeSummary summary() {
    return new InitiativeSummary(
        id(),
        code,
        kind,
        title,
        phase,
        phaseSince,
        startsOn,
        endsOn,
        adoption,
        parentId,
        programmes,
        descriptionDue(),
        version());
  }

  InitiativeView view(List<InitiativeWarning> warnings) {
    return new InitiativeView(
        id(),
        code,
        kind,
        title,
        phase,
        phaseSince,
        startsOn,
        endsOn,
        publishedOn,
        accountableLeader,
        producedBy,
        generic,
        responsibilityModel,
        recordingRegime,
        parentId,
        genericId,
        continuedById,
        programmes,
        targetGroups,
        problem,
        hypothesis,
        result,
        adoption,
        endCauses,
        lessons,
        describedOn,
        description.isEmpty() ? Map.of() : new EnumMap<>(description),
        withoutClientPerspective,
        List.copyOf(strategyLinks),
        goals.stream().map(GoalView::of).toList(),
        partnerIds.stream().sorted().toList(),
        List.copyOf(relations),
        evidence(),
        recognitions(),
        staffResources(),
        fundingPeriods(),
        links(),
        contacts(),
        warnings,
        version());
  }

  InitiativeState state(
      List<SiteFact> sites, List<BaselineFact> baselines, List<MeasureFact> measures) {
    return new InitiativeState(
        id(),
        version(),
        code,
        kind,
        phase,
        phaseSince,
        parentId,
        sites.stream().map(SiteFact::unitId).filter(Objects::nonNull).distinct().toList(),
        sites,
        startsOn,
        endsOn,
        adoption,
        endCauses.isEmpty() ? null : endCauses,
        responsibilityModel,
        recordingRegime,
        goals.stream().map(InitiativeState.GoalState::of).toList(),
        baselines,
        measures);
  }
}
