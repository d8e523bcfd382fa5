package fi.osallisuus.feedback.instrument;

import static fi.osallisuus.feedback.instrument.InstrumentStatus.APPROVED;
import static fi.osallisuus.feedback.instrument.InstrumentStatus.DRAFT;
import static fi.osallisuus.feedback.instrument.InstrumentStatus.PUBLISHED;
import static fi.osallisuus.feedback.instrument.InstrumentStatus.RETIRED;

import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One version of an instrument in a county; its wording is fixed once it has been approved. */
@Entity
class Instrument {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String county;

  @Column(name = "instrument_key")
  private String key;

  private String instrumentVersion;

  @Enumerated(EnumType.STRING)
  private InstrumentStatus status;

  private String definition;
  private String definitionHash;
  @Version private long version;

  protected Instrument() {}

  Instrument(String county, Definition draft) {
    this.county = county;
    this.status = DRAFT;
    this.key = draft.key();
    this.instrumentVersion = draft.version();
    word(draft);
  }

  void reword(Definition draft) {
    if (status != DRAFT) {
      throw Problem.conflict(
          "INSTRUMENT_IMMUTABLE", "Only a draft can be reworded; make a new version instead.");
    }
    if (definition().wordingLocked()) {
      throw Problem.conflict(
          "INSTRUMENT_LOCKED", "The wording of this instrument is licensed and stays as it came.");
    }
    if (!draft.key().equals(key) || !draft.version().equals(instrumentVersion)) {
      throw Problem.unprocessable(
              "INSTRUMENT_RENAMED", "Key and version name the instrument and stay as they are.")
          .at("/definition/key");
    }
    word(draft);
  }

  void approve() {
    moveTo(APPROVED);
    passGates();
  }

  void publish() {
    moveTo(PUBLISHED);
    passGates();
  }

  void retire() {
    moveTo(RETIRED);
  }

  /** What still keeps this version from being published. */
  List<FieldError> faults() {
    return PublishGates.faults(definition());
  }

  Wording wording() {
    return new Wording(
        id, key, instrumentVersion, definitionHash, status == PUBLISHED, definition().audiences());
  }

  private void word(Definition draft) {
    definition = Definitions.canonical(draft);
    definitionHash = Definitions.hash(draft);
  }

  private void passGates() {
    requireComplete(definition());
  }

  static void requireComplete(Definition definition) {
    var faults = PublishGates.faults(definition);
    if (!faults.isEmpty()) {
      var problem =
          Problem.unprocessable(
              "INSTRUMENT_INCOMPLETE", "The instrument is not ready to be asked with.");
      faults.forEach(f -> problem.at(f.pointer(), f.code(), f.message()));
      throw problem;
    }
  }

  private void moveTo(InstrumentStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
          "INSTRUMENT_TRANSITION",
          "An instrument in %s cannot become %s.".formatted(status, target));
    }
    status = target;
  }

  UUID id() {
    return id;
  }

  String key() {
    return key;
  }

  String instrumentVersion() {
    return instrumentVersion;
  }

  InstrumentStatus status() {
    return status;
  }

  Definition definition() {
    return Definitions.parse(definition);
  }

  String definitionHash() {
    return definitionHash;
  }

  long version() {
    return version;
  }
}
