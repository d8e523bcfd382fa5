package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.gate.Gate;
import fi.osallisuus.registry.gate.GateSubject;
import fi.osallisuus.registry.gate.Missing;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person of the pool by code and alias; state changes only through verbs. */
@Entity
class Expert extends Row {
  private String code;
  private String alias;

  @Enumerated(EnumType.STRING)
  private ExpertKind kind;

  @Enumerated(EnumType.STRING)
  private ExpertStatus status;

  private Instant statusSince;

  @Enumerated(EnumType.STRING)
  private @Nullable PauseReason pauseReason;

  private @Nullable String accountId;
  private Consent registrationConsent;

  /** The day of the willingness; days to the first reception are counted from it (S1-28). */
  private LocalDate willingOn;

  private @Nullable LocalDate firstActiveOn;

  @Enumerated(EnumType.STRING)
  private @Nullable RedirectRole redirectedTo;

  private @Nullable LocalDate redirectConsentOn;

  /** A code of REJECTION_REASON; a reason in words would soon be health data. */
  private @Nullable String rejectionReason;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> languages;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> areas;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> modes;

  @OneToMany(mappedBy = "expert", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ExpertTheme> themes = new ArrayList<>();

  // What the gate said last: published with every change, compared by the daily review.
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> gateMissing = List.of();

  private boolean trainingVerified;

  private @Nullable LocalDate receiveFrom;
  private @Nullable LocalDate receiveUntil;
  private @Nullable LocalDate restrictedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable RestrictionGround restrictionGround;

  Expert() {}

  Expert(CreateExpert request, Instant now) {
    code = request.code();
    kind = request.kind();
    registrationConsent = request.registrationConsent();
    willingOn = registrationConsent.givenOn();
    accountId = request.accountId();
    status = ExpertStatus.INTERESTED;
    statusSince = now;
    describe(
        new EditProfile(request.alias(), request.languages(), request.areas(), request.modes()));
    request.themes().forEach(this::takeTheme);
  }

  void edit(EditProfile profile) {
    describe(profile);
    changed();
  }

  void link(@Nullable String account) {
    accountId = account;
    changed();
  }

  /** The person's own words while nobody has decided; a theme left out loses its consent. */
  void offer(EditProfile profile, List<AddTheme> wanted, LocalDate day) {
    describe(profile);
    var kept = currentThemes();
    kept.stream()
        .filter(t -> wanted.stream().noneMatch(w -> t.is(w.theme(), w.basis())))
        .forEach(t -> t.withdraw(day));
    wanted.stream()
        .filter(w -> kept.stream().noneMatch(t -> t.is(w.theme(), w.basis())))
        .forEach(this::takeTheme);
    changed();
  }

  void addTheme(AddTheme request) {
    takeTheme(request);
    changed();
  }

  /** The theme is hidden at once, and an active expert paused (facts 2.12). */
  void withdrawTheme(String theme, Basis basis, LocalDate day, Instant now) {
    currentThemes().stream()
        .filter(t -> t.is(theme, basis))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("theme of this expert"))
        .withdraw(day);
    if (status == ExpertStatus.ACTIVE) {
      pause(PauseReason.THEME_CONSENT_WITHDRAWN, now);
    } else {
      changed();
    }
  }

  /** A plain step of the lifecycle, legal by {@link ExpertStatus#next}. */
  void move(ExpertStatus target, Instant now) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "EXPERT_TRANSITION_NOT_ALLOWED",
              "An expert in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    statusSince = now;
    pauseReason = null;
    changed();
  }

  /** Refused with everything that is missing while the gate is shut. */
  void activate(Gate gate, Instant now) {
    if (status.next().contains(ExpertStatus.ACTIVE) && !gate.passed()) {
      throw gate.refusal();
    }
    if (restricted()) {
      throw Problem.conflict(
          Missing.PROCESSING_RESTRICTED.name(), Missing.PROCESSING_RESTRICTED.detail());
    }
    if (alias.isEmpty()) {
      throw Problem.conflict(
              "ALIAS_MISSING", "From here on staff and clients meet the expert by an alias.")
          .at("/alias");
    }
    move(ExpertStatus.ACTIVE, now);
    if (firstActiveOn == null) {
      firstActiveOn = now.atZone(WallTime.HELSINKI).toLocalDate();
    }
  }

  void reject(String reason, Instant now) {
    move(ExpertStatus.REJECTED, now);
    rejectionReason = reason;
  }

  /** To another role, with the person's consent (S1-29). */
  void redirect(RedirectRole role, LocalDate consentOn, Instant now) {
    move(ExpertStatus.REDIRECTED, now);
    redirectedTo = role;
    redirectConsentOn = consentOn;
  }

  void pause(PauseReason reason, Instant now) {
    move(ExpertStatus.PAUSED, now);
    pauseReason = reason;
  }

  void reopen(ExpertKind newKind, Instant now) {
    move(ExpertStatus.INTERESTED, now);
    kind = newKind;
    redirectedTo = null;
    redirectConsentOn = null;
  }

  /** The data stay and nothing is done with them (GDPR art. 18). */
  void restrict(RestrictionGround ground, LocalDate day) {
    if (status == ExpertStatus.ANONYMISED) {
      throw Problem.conflict("EXPERT_ANONYMISED", "The expert has been anonymised.");
    }
    restrictedOn = restrictedOn == null ? day : restrictedOn;
    restrictionGround = ground;
    changed();
  }

  void liftRestriction() {
    if (!restricted()) {
      throw Problem.conflict("NOT_RESTRICTED", "The processing is not restricted.");
    }
    restrictedOn = null;
    restrictionGround = null;
    changed();
  }

  /** From whatever state: a right does not wait for the lifecycle (GDPR art. 17). */
  void erase(Instant now) {
    if (status == ExpertStatus.ANONYMISED) {
      throw Problem.conflict("EXPERT_ANONYMISED", "The expert has been anonymised.");
    }
    if (!status.next().contains(ExpertStatus.ANONYMISED)) {
      status = status.started() ? ExpertStatus.ENDED : ExpertStatus.WITHDRAWN;
    }
    anonymise(now);
  }

  /** Takes away everything that tells of the person; the row stays for the bookkeeping of fees. */
  void anonymise(Instant now) {
    move(ExpertStatus.ANONYMISED, now);
    alias = "–";
    accountId = null;
    languages = List.of();
    areas = List.of();
    modes = List.of();
    themes.clear();
    gateMissing = List.of();
    receiveFrom = null;
    receiveUntil = null;
    restrictedOn = null;
    restrictionGround = null;
  }

  /**
   * Remembers what the gate says now; an active expert who no longer passes is paused.
   *
   * @return whether anything is different from last time
   */
  boolean see(Gate gate, Instant now) {
    var missing = gate.missing().stream().map(Missing::name).toList();
    var same =
        missing.equals(gateMissing)
            && java.util.Objects.equals(gate.from(), receiveFrom)
            && java.util.Objects.equals(gate.until(), receiveUntil)
            && gate.trainingVerified() == trainingVerified;
    gateMissing = missing;
    receiveFrom = gate.from();
    receiveUntil = gate.until();
    trainingVerified = gate.trainingVerified();
    if (status == ExpertStatus.ACTIVE && !gate.passed()) {
      pause(PauseReason.of(gate.missing().getFirst()), now);
      return true;
    }
    if (!same) {
      changed();
    }
    return !same;
  }

  GateSubject subject(LocalDate day) {
    return new GateSubject(
        id(),
        kind == ExpertKind.DEVELOPER_CLIENT,
        status == ExpertStatus.ACTIVE,
        Set.copyOf(modes),
        themes.stream().anyMatch(t -> t.inForce(day)));
  }

  /** The codes that keep this expert from receiving; the state itself comes last. */
  List<Missing> missing() {
    var all = new ArrayList<>(gateMissing.stream().map(Missing::valueOf).toList());
    if (restricted()) {
      all.add(Missing.PROCESSING_RESTRICTED);
    }
    if (status != ExpertStatus.ACTIVE) {
      all.add(Missing.EXPERT_NOT_ACTIVE);
    }
    return List.copyOf(all);
  }

  boolean mayReceive() {
    return missing().isEmpty();
  }

  /** Professionals meet active experts only, and nobody whose data are restricted. */
  boolean openToStaff() {
    return status == ExpertStatus.ACTIVE && !restricted();
  }

  boolean restricted() {
    return restrictedOn != null;
  }

  @Nullable LocalDate restrictedOn() {
    return restrictedOn;
  }

  @Nullable RestrictionGround restrictionGround() {
    return restrictionGround;
  }

  List<ExpertTheme> themes() {
    return List.copyOf(themes);
  }

  List<ExpertTheme> currentThemes() {
    return themes.stream().filter(t -> !t.withdrawn()).toList();
  }

  private void describe(EditProfile profile) {
    alias = profile.alias();
    languages = List.copyOf(new LinkedHashSet<>(profile.languages()));
    areas = List.copyOf(new LinkedHashSet<>(profile.areas()));
    modes = List.copyOf(new LinkedHashSet<>(profile.modes()));
  }

  private void takeTheme(AddTheme request) {
    if (currentThemes().stream().anyMatch(t -> t.is(request.theme(), request.basis()))) {
      throw Problem.conflict("THEME_EXISTS", "The expert has this theme already.").at("/theme");
    }
    themes.add(new ExpertTheme(this, request));
  }

  String code() {
    return code;
  }

  String alias() {
    return alias;
  }

  ExpertKind kind() {
    return kind;
  }

  ExpertStatus status() {
    return status;
  }

  Instant statusSince() {
    return statusSince;
  }

  @Nullable PauseReason pauseReason() {
    return pauseReason;
  }

  @Nullable String accountId() {
    return accountId;
  }

  Consent registrationConsent() {
    return registrationConsent;
  }

  LocalDate willingOn() {
    return willingOn;
  }

  @Nullable LocalDate firstActiveOn() {
    return firstActiveOn;
  }

  boolean trainingVerified() {
    return trainingVerified;
  }

  @Nullable RedirectRole redirectedTo() {
    return redirectedTo;
  }

  @Nullable LocalDate redirectConsentOn() {
    return redirectConsentOn;
  }

  @Nullable String rejectionReason() {
    return rejectionReason;
  }

  List<String> languages() {
    return languages;
  }

  List<UUID> areas() {
    return areas;
  }

  List<String> modes() {
    return modes;
  }

  @Nullable LocalDate receiveFrom() {
    return receiveFrom;
  }

  @Nullable LocalDate receiveUntil() {
    return receiveUntil;
  }
}
