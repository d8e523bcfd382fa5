package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.Paper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of a job description, of an expert's mode of work or of a staff role (S0-32). */
@Entity
class JobDescription extends Paper {
  private @Nullable String mode;
  private @Nullable String role;
  private int major;
  private int minor;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

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

  @ElementCollection
  @CollectionTable(
      name = "job_description_acknowledger",
      joinColumns = @JoinColumn(name = "job_description_id"))
  private Set<Acknowledger> acknowledgers = new HashSet<>();

  JobDescription() {}

  /** The first version is 1.0; after it the draft says whether it is a major one. */
  JobDescription(DraftDescription draft, @Nullable JobDescription latest, String by) {
    super(draft.code(), by, latest == null, draft.changeReason());
    major = latest == null ? 1 : latest.major + (draft.major() ? 1 : 0);
    minor = latest == null || draft.major() ? 0 : latest.minor + 1;
    if (latest != null) {
      acknowledgers.addAll(latest.acknowledgers);
    }
    write(draft);
  }

  /** A draft may be rewritten; what it counts as was decided when it was begun. */
  void rewrite(DraftDescription draft, String by) {
    rewritten(draft.code(), by, draft.changeReason());
    write(draft);
  }

  /** Who must acknowledge beside the experts of the mode; no part of what was agreed on. */
  void ask(List<Acknowledger> people) {
    var accounts = new HashSet<String>();
    for (int i = 0; i < people.size(); i++) {
      if (!accounts.add(people.get(i).accountId())) {
        throw Problem.unprocessable("ACKNOWLEDGER_TWICE", "The account is named twice.")
            .at("/acknowledgers/" + i + "/accountId");
      }
    }
    acknowledgers.clear();
    acknowledgers.addAll(people);
    changed();
  }

  /** That it is not treatment is said wherever an expert works. */
  @Override
  protected void requireWhole(boolean bilingual) {
    var absent =
        Arrays.stream(Section.values())
            .filter(s -> s != Section.NOT_TREATMENT || role == null)
            .filter(s -> !sections.containsKey(s))
            .toList();
    if (!absent.isEmpty()) {
      throw Problem.conflict("SECTION_MISSING", "Every section must be written first.")
          .with("missing", absent);
    }
    title.requireSwedish(bilingual, "/title");
    sections.forEach((section, text) -> text.requireSwedish(bilingual, "/sections/" + section));
  }

  private void write(DraftDescription draft) {
    if ((draft.mode() == null) == (draft.role() == null)) {
      throw Problem.unprocessable(
              "MODE_OR_ROLE", "A description is of a mode of work or of a staff role.")
          .at(draft.mode() == null ? "/mode" : "/role");
    }
    mode = draft.mode();
    role = draft.role();
    title = draft.title();
    sections.clear();
    sections.putAll(draft.sections());
  }

  @Nullable String mode() {
    return mode;
  }

  int major() {
    return major;
  }

  int minor() {
    return minor;
  }

  Words title() {
    return title;
  }

  Map<Section, Words> sections() {
    return sections.isEmpty() ? Map.of() : new EnumMap<>(sections);
  }

  Set<Acknowledger> acknowledgers() {
    return Set.copyOf(acknowledgers);
  }

  DescriptionView view() {
    return new DescriptionView(
        id(),
        code(),
        mode,
        role,
        major,
        minor,
        title,
        sections(),
        changeReason(),
        status(),
        publishedOn(),
        draftedBy(),
        approvedBy(),
        version());
  }
}
