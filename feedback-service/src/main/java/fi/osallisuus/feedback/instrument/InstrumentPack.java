package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.db.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A licensed instrument's wording as the county has it from its holder. */
@Entity
class InstrumentPack extends Row {
  @Column(name = "instrument_key")
  private String key;

  private String definition;
  private String licenceReference;
  private LocalDate loadedOn;

  protected InstrumentPack() {}

  InstrumentPack(LoadPack request, LocalDate today) {
    key = request.definition().key();
    load(request, today);
  }

  void replace(LoadPack request, LocalDate today) {
    load(request, today);
    changed();
  }

  private void load(LoadPack request, LocalDate today) {
    definition = Definitions.canonical(request.definition());
    licenceReference = request.licenceReference();
    loadedOn = today;
  }

  Definition definition() {
    return Definitions.parse(definition);
  }
}
