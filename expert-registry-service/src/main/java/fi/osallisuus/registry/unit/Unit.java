package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An area, centre or team. */
@Entity
class Unit extends Row {
  static final String TOPIC = "registry.unit.v1";

  private String code;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private @Nullable UUID parentId;

  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Words name;

  private @Nullable String serviceLine;

  @Enumerated(EnumType.STRING)
  private @Nullable ServiceLevel level;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> requiredThemes;

  private boolean bilingual;
  private @Nullable String oid;
  private boolean active;
  private @Nullable LocalDate readySince;

  Unit() {}

  Unit(PutUnit request, boolean countyBilingual) {
    code = request.code();
    kind = request.kind();
    describe(request, countyBilingual);
  }

  /** Event after the first save, when the id is known. */
  Event created() {
    return event("unit.created");
  }

  Event change(PutUnit request, boolean countyBilingual) {
    if (!code.equals(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A unit keeps its code.").at("/code");
    }
    if (kind != request.kind()) {
      throw Problem.conflict("UNIT_KIND_FIXED", "A unit keeps its kind.").at("/kind");
    }
    describe(request, countyBilingual);
    changed();
    return event("unit.changed");
  }

  /** Prepared for an expert by experience since that day, or not any more; the event if so. */
  Optional<Event> prepared(@Nullable LocalDate since) {
    if ((readySince == null) == (since == null)) {
      return Optional.empty();
    }
    readySince = since;
    changed();
    return Optional.of(event("unit.changed"));
  }

  private void describe(PutUnit request, boolean countyBilingual) {
    if ((kind.above() == null) != (request.parentId() == null)) {
      throw Problem.unprocessable(
              "UNIT_PARENT_KIND", "An area has no parent; centres and teams have one.")
          .at("/parentId");
    }
    bilingual = request.bilingual() == null ? countyBilingual : request.bilingual();
    request.name().requireSwedish(bilingual, "/name");
    parentId = request.parentId();
    name = request.name();
    serviceLine = request.serviceLine();
    level = request.level();
    requiredThemes = List.copyOf(request.requiredThemes());
    oid = request.oid();
    active = request.active();
  }

  private Event event(String type) {
    return new Event(TOPIC, type, id().toString(), UnitState.of(this));
  }

  String code() {
    return code;
  }

  UnitKind kind() {
    return kind;
  }

  @Nullable UUID parentId() {
    return parentId;
  }

  Words name() {
    return name;
  }

  @Nullable String serviceLine() {
    return serviceLine;
  }

  @Nullable ServiceLevel level() {
    return level;
  }

  List<String> requiredThemes() {
    return requiredThemes;
  }

  boolean bilingual() {
    return bilingual;
  }

  @Nullable String oid() {
    return oid;
  }

  @Nullable LocalDate readySince() {
    return readySince;
  }

  boolean active() {
    return active;
  }
}
