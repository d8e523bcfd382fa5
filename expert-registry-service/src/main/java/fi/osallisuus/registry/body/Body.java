package fi.osallisuus.registry.body;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A network, panel, group, forum or council (S1-11, S1-13, S1-21, S2-26, S4-17, S4-19). */
@Entity
class Body extends Row {
  private String code;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  @Enumerated(EnumType.STRING)
  private ParticipationLevel level;

  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Words name;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "purpose_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "purpose_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "purpose_en"))
  private @Nullable Words purpose;

  private @Nullable UUID unitId;
  private boolean openMembership;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> expectedSectors;

  private String mode;

  @Embedded
  @AttributeOverride(name = "role", column = @Column(name = "contact_role"))
  @AttributeOverride(name = "mailbox", column = @Column(name = "contact_mailbox"))
  @AttributeOverride(name = "phone", column = @Column(name = "contact_phone"))
  @AttributeOverride(name = "link", column = @Column(name = "contact_link"))
  private @Nullable FunctionalContact contact;

  @Embedded private @Nullable Rhythm rhythm;

  private LocalDate foundedOn;
  private @Nullable LocalDate endedOn;

  Body() {}

  Body(PutBody request, boolean bilingual) {
    code = request.code();
    kind = request.kind();
    describe(request, bilingual);
  }

  void change(PutBody request, boolean bilingual) {
    requireActive();
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A body keeps its code.").at("/code");
    }
    if (kind != request.kind()) {
      throw Problem.conflict("BODY_KIND_FIXED", "A body keeps its kind.").at("/kind");
    }
    describe(request, bilingual);
    changed();
  }

  void end(LocalDate day) {
    requireActive();
    if (day.isBefore(foundedOn)) {
      throw Problem.unprocessable("DATES_REVERSED", "The body was founded after that day.")
          .at("/endedOn");
    }
    endedOn = day;
    changed();
  }

  /** Somebody came or went: the membership is part of what the body tells. */
  void membershipChanged() {
    changed();
  }

  void requireActive() {
    if (endedOn != null) {
      throw Problem.conflict("BODY_ENDED", "The body has ended.").with("endedOn", endedOn);
    }
  }

  private void describe(PutBody request, boolean bilingual) {
    BodyRules.check(request);
    request.name().requireSwedish(bilingual, "/name");
    level = request.level();
    name = request.name();
    purpose = request.purpose();
    unitId = request.unitId();
    openMembership = request.openMembership();
    expectedSectors = request.expectedSectors().stream().distinct().sorted().toList();
    contact = request.contact();
    rhythm = BodyRules.rhythm(request);
    mode = request.mode() == null ? kind.mode() : request.mode();
    foundedOn = request.foundedOn();
  }

  BodyKind kind() {
    return kind;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  boolean openMembership() {
    return openMembership;
  }

  List<String> expectedSectors() {
    return expectedSectors;
  }

  @Nullable Rhythm rhythm() {
    return rhythm;
  }

  LocalDate foundedOn() {
    return foundedOn;
  }

  boolean active() {
    return endedOn == null;
  }

  BodyCard card() {
    return new BodyCard(id(), code, kind, level, unitId, mode, rhythm, foundedOn, endedOn);
  }

  BodyView view() {
    return new BodyView(
        id(),
        code,
        kind,
        level,
        name,
        purpose,
        unitId,
        openMembership,
        expectedSectors,
        contact,
        rhythm,
        mode,
        foundedOn,
        endedOn,
        version());
  }

  BodyState state(List<MemberCount> members) {
    return new BodyState(
        id(),
        version(),
        kind,
        level,
        unitId,
        openMembership,
        active() ? "ACTIVE" : "ENDED",
        foundedOn,
        endedOn,
        rhythm,
        expectedSectors,
        members,
        members.stream().mapToInt(MemberCount::count).sum());
  }
}
