package fi.osallisuus.registry.partner;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.workqueue.WorkItem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An organisation that helps with some needs in some areas (S3-09, S4-05). */
@Entity
class Partner extends Row {
  static final String TOPIC = "registry.partner.v1";
  static final String KIND = "PARTNER";
  private static final int FRESH_MONTHS = 12;

  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Words name;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "description_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "description_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "description_en"))
  private @Nullable Words description;

  private String sector;

  @ElementCollection
  @CollectionTable(name = "partner_need_area", joinColumns = @JoinColumn(name = "partner_id"))
  @Column(name = "need_area")
  @BatchSize(size = 200)
  private Set<String> needAreas = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "partner_area", joinColumns = @JoinColumn(name = "partner_id"))
  @Column(name = "area_id")
  @BatchSize(size = 200)
  private Set<UUID> areas = new LinkedHashSet<>();

  @AttributeOverride(name = "role", column = @Column(name = "contact_role"))
  @AttributeOverride(name = "mailbox", column = @Column(name = "contact_mailbox"))
  @AttributeOverride(name = "phone", column = @Column(name = "contact_phone"))
  @AttributeOverride(name = "link", column = @Column(name = "contact_link"))
  private FunctionalContact contact;

  /** By which somebody looks at the entry again: at once, then every year. */
  private LocalDate dueOn;

  private @Nullable LocalDate verifiedOn;
  private @Nullable String verifiedBy;
  private @Nullable LocalDate endedOn;

  Partner() {}

  Partner(PutPartner request, LocalDate day) {
    dueOn = day;
    describe(request);
  }

  /** After the first save, when the id is known. */
  Event added() {
    return event("partner.added");
  }

  Event change(PutPartner request) {
    requireActive();
    describe(request);
    changed();
    return event("partner.changed");
  }

  Event verify(LocalDate day, String by) {
    requireActive();
    verifiedOn = day;
    dueOn = day.plusMonths(FRESH_MONTHS);
    verifiedBy = by;
    changed();
    return event("partner.verified");
  }

  Event end(LocalDate day) {
    requireActive();
    endedOn = day;
    changed();
    return event("partner.changed");
  }

  private void describe(PutPartner request) {
    if (!request.contact().reachable()) {
      throw Problem.unprocessable(
              "CONTACT_CHANNEL_REQUIRED", "Give a mailbox, a telephone number or a link.")
          .at("/contact/mailbox");
    }
    name = request.name();
    description = request.description();
    sector = request.sector();
    contact = request.contact();
    replace(needAreas, request.needAreas());
    replace(areas, request.areaIds());
  }

  /** Rows that stay are left alone. */
  private static <T> void replace(Set<T> old, Collection<T> wanted) {
    old.retainAll(Set.copyOf(wanted));
    old.addAll(wanted);
  }

  private void requireActive() {
    if (endedOn != null) {
      throw Problem.conflict("PARTNER_ENDED", "The partner has ended.").with("endedOn", endedOn);
    }
  }

  /** The earliest day of a check that still counts today. */
  static LocalDate freshSince(LocalDate today) {
    return today.minusMonths(FRESH_MONTHS);
  }

  PartnerStatus status(LocalDate today) {
    if (endedOn != null && !endedOn.isAfter(today)) {
      return PartnerStatus.ENDED;
    }
    return verifiedOn == null || verifiedOn.isBefore(freshSince(today))
        ? PartnerStatus.STALE
        : PartnerStatus.VERIFIED;
  }

  @Nullable String[] texts() {
    return description == null
        ? new @Nullable String[] {name.fi(), name.sv(), name.en(), contact.role()}
        : new @Nullable String[] {
          name.fi(),
          name.sv(),
          name.en(),
          contact.role(),
          description.fi(),
          description.sv(),
          description.en()
        };
  }

  WorkItem item(LocalDate today) {
    return WorkItem.at(KIND, id(), dueOn, status(today), null, null, "/partners/" + id());
  }

  PartnerView view(LocalDate today) {
    return new PartnerView(
        id(),
        name,
        description,
        sector,
        needAreas.stream().sorted().toList(),
        areas.stream().sorted().toList(),
        contact,
        verifiedOn,
        status(today),
        endedOn,
        version());
  }

  private Event event(String type) {
    return new Event(
        TOPIC,
        type,
        id().toString(),
        new PartnerState(
            id(),
            version(),
            sector,
            needAreas.stream().sorted().toList(),
            areas.stream().sorted().toList(),
            verifiedOn,
            endedOn == null ? "ACTIVE" : "ENDED"));
  }
}
