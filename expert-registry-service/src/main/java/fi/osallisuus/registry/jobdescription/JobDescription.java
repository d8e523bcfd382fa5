package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Row;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a job description: DRAFT → PUBLISHED → SUPERSEDED (S0-32, S0-34). */
@Entity
class JobDescription extends Row {
  private String code;
  private String mode;
  private int major;
  private int minor;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  private @Nullable String changeReason;

  @Enumerated(EnumType.STRING)
  private DescriptionStatus status;

  private @Nullable LocalDate publishedOn;

  @ElementCollection
  @CollectionTable(
      name = "job_description_section",
      joinColumns = @JoinColumn(name = "job_description_id"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @AttributeOverride(name = "value.fi", column = @Column(name = "text_fi"))
  @AttributeOverride(name = "value.sv", column = @Column(name = "text_sv"))
  @AttributeOverride(name = "value.en", column = @Column(name = "text_en"))
  private Map<Section, Words> sections = new HashMap<>();

  JobDescription() {}

  /** The first version is 1.0; after it the draft says whether it is a major one. */
  JobDescription(DraftDescription draft, @Nullable JobDescription latest) {
    code = draft.code();
    status = DescriptionStatus.DRAFT;
    major = latest == null ? 1 : latest.major + (draft.major() ? 1 : 0);
    minor = latest == null || draft.major() ? 0 : latest.minor + 1;
    write(draft);
  }

  /** A draft may be rewritten; what it counts as was decided when it was begun. */
  void rewrite(DraftDescription draft) {
    requireDraft();
    if (!code.equals(draft.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A job description keeps its code.").at("/code");
    }
    write(draft);
    changed();
  }

  void publish(LocalDate day, boolean bilingual) {
    requireDraft();
    var absent = Arrays.stream(Section.values()).filter(s -> !sections.containsKey(s)).toList();
    if (!absent.isEmpty()) {
      throw Problem.conflict("SECTION_MISSING", "Every section must be written first.")
          .with("missing", absent);
    }
    title.requireSwedish(bilingual, "/title");
    sections.forEach((section, text) -> text.requireSwedish(bilingual, "/sections/" + section));
    status = DescriptionStatus.PUBLISHED;
    publishedOn = day;
    changed();
  }

  void supersede() {
    status = DescriptionStatus.SUPERSEDED;
    changed();
  }

  void requireDraft() {
    if (status != DescriptionStatus.DRAFT) {
      throw Problem.conflict("ALREADY_PUBLISHED", "A published version never changes.")
          .with("status", status);
    }
  }

  private void write(DraftDescription draft) {
    mode = draft.mode();
    title = draft.title();
    changeReason = draft.changeReason();
    sections.clear();
    sections.putAll(draft.sections());
  }

  boolean published() {
    return status == DescriptionStatus.PUBLISHED;
  }

  String code() {
    return code;
  }

  String mode() {
    return mode;
  }

  int major() {
    return major;
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  DescriptionView view() {
    return new DescriptionView(
        id(),
        code,
        mode,
        major,
        minor,
        title,
        sections.isEmpty() ? Map.of() : new EnumMap<>(sections),
        changeReason,
        status,
        publishedOn,
        version());
  }
}
