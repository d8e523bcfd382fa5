package fi.osallisuus.feedback.collection;

import static fi.osallisuus.feedback.collection.CollectionStatus.ANONYMISED;
import static fi.osallisuus.feedback.collection.CollectionStatus.ARCHIVED;
import static fi.osallisuus.feedback.collection.CollectionStatus.CLOSED;
import static fi.osallisuus.feedback.collection.CollectionStatus.OPEN;
import static fi.osallisuus.feedback.collection.CollectionStatus.PAUSED;
import static fi.osallisuus.feedback.collection.CollectionStatus.PLANNED;

import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.feedback.instrument.Wording;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An instrument deployed to a unit for a period. */
@Entity
@Table(name = "collection")
class FeedbackCollection {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String county;
  private String reference;

  @Embedded private AskedWith asked;
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  private Anonymity anonymity;

  private @Nullable String serviceCode;
  private String languages;
  @Embedded private Reach reach;
  @Embedded private Days days;

  @Enumerated(EnumType.STRING)
  private CollectionStatus status;

  @Embedded private Terms terms;

  @Version private long version;

  protected FeedbackCollection() {}

  FeedbackCollection(
      String county,
      PlanCollection plan,
      Period period,
      Wording wording,
      List<String> languages,
      List<RespondentRole> roles) {
    this.county = county;
    this.reference = plan.reference();
    this.asked = new AskedWith(wording);
    this.unitId = plan.unitId();
    this.audience = plan.audience();
    this.anonymity = plan.anonymityOrStrictest();
    this.serviceCode = plan.serviceCode();
    this.languages = String.join(",", languages);
    this.reach = new Reach();
    this.days = new Days(period);
    this.status = PLANNED;
    this.terms = new Terms(plan, roles);
  }

  /**
   * @param series the first collection of the series, or this one
   */
  void joins(UUID series) {
    terms.joins(series);
  }

  void open(LocalDate today, @Nullable UUID permit) {
    if (status == PAUSED) {
      throw Problem.conflict("COLLECTION_TRANSITION", "A paused collection is resumed.");
    }
    moveTo(OPEN);
    if (reach.isNone()) {
      throw Problem.conflict("NO_CHANNEL", "Nobody could answer: the collection has no channel.");
    }
    days.refuseOver(today);
    terms.openedUnder(permit);
  }

  void pause() {
    moveTo(PAUSED);
  }

  void resume(LocalDate today) {
    if (status != PAUSED) {
      throw Problem.conflict("COLLECTION_TRANSITION", "Only a paused collection is resumed.");
    }
    moveTo(OPEN);
    days.refuseOver(today);
  }

  void close(LocalDate today) {
    moveTo(CLOSED);
    days.closed(today, terms.told().retentionMonths());
  }

  void anonymise() {
    moveTo(ANONYMISED);
  }

  void archive(LocalDate today) {
    moveTo(ARCHIVED);
    days.refuseEarlyForgetting(today);
  }

  void change(ChangeCollection request) {
    refuseClosed();
    if (request.reference() != null) {
      reference = request.reference();
    }
    if (request.closesOn() != null) {
      days.closesOn(request.closesOn());
    }
    if (request.quota() != null) {
      terms.limit(request.quota());
    }
  }

  /** Remembers that so many more were asked. */
  void asked(int more) {
    refuseClosed();
    terms.asked(more);
  }

  /** Remembers that people can reach it this way; says whether that is new. */
  boolean reachBy(ChannelKind kind) {
    refuseClosed();
    return reach.by(kind);
  }

  /**
   * Refuses an answer outside the period; OPEN is the coordinator's word, the days are the plan.
   */
  void admit(LocalDate today) {
    if (status == PLANNED || (status == OPEN && today.isBefore(days.opensOn()))) {
      throw Problem.conflict("COLLECTION_NOT_OPEN_YET", "The survey has not opened yet.")
          .with("opensOn", days.opensOn().toString());
    }
    if (status == PAUSED) {
      throw Problem.conflict("COLLECTION_PAUSED", "The survey takes no answers for a while.");
    }
    if (status.over() || today.isAfter(days.closesOn())) {
      throw Problem.gone("COLLECTION_CLOSED", "The survey has closed.");
    }
  }

  void refuseClosed() {
    if (status.over()) {
      throw Problem.conflict("COLLECTION_CLOSED", "A closed collection stays as it is.");
    }
  }

  private void moveTo(CollectionStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
          "COLLECTION_TRANSITION",
          "A collection in %s cannot become %s.".formatted(status, target));
    }
    status = target;
  }

  UUID id() {
    return id;
  }

  String reference() {
    return reference;
  }

  CollectionFacts facts() {
    return new CollectionFacts(
        id,
        asked.instrumentId(),
        asked.key(),
        asked.version(),
        asked.definitionHash(),
        unitId,
        audience,
        anonymity,
        List.of(languages.split(",")),
        days.opensOn(),
        days.closesOn(),
        serviceCode,
        status,
        terms.told());
  }

  List<ChannelKind> channels() {
    return reach.kinds();
  }

  CollectionStatus status() {
    return status;
  }

  long version() {
    return version;
  }
}
