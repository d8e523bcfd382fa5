package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with instruments; one method, one transaction. */
@ApplicationScoped
@Transactional
public class InstrumentDesk {
  private static final String ENTITY = "instrument";

  private final Instruments instruments;
  private final LibraryDesk library;
  private final Tenancy tenancy;
  private final Audit audit;

  InstrumentDesk(Instruments instruments, LibraryDesk library, Tenancy tenancy, Audit audit) {
    this.instruments = instruments;
    this.library = library;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  Instrument create(CreateInstrument request) {
    return drafted(source(request));
  }

  /** A draft of the county's own that came from elsewhere. */
  public InstrumentView draft(Definition definition) {
    return InstrumentView.of(drafted(own(definition)));
  }

  private Instrument drafted(Definition definition) {
    if (instruments.named(definition.key(), definition.version()).isPresent()) {
      throw Problem.conflict(
          "INSTRUMENT_VERSION_EXISTS",
          "%s %s is there already; a new wording takes a new version."
              .formatted(definition.key(), definition.version()));
    }
    var instrument = new Instrument(tenancy.county(), definition);
    instruments.persistAndFlush(instrument);
    audit.record("instrument.created", ENTITY, instrument.id());
    return instrument;
  }

  Instrument reword(UUID id, @Nullable String ifMatch, RewordInstrument request) {
    var instrument = instruments.get(id);
    ETags.require(ifMatch, instrument.version());
    return change(instrument, "instrument.reworded", i -> i.reword(request.definition()));
  }

  Instrument approve(UUID id) {
    return change(instruments.get(id), "instrument.approved", Instrument::approve);
  }

  Instrument publish(UUID id) {
    return change(instruments.get(id), "instrument.published", Instrument::publish);
  }

  Instrument retire(UUID id) {
    return change(instruments.get(id), "instrument.retired", Instrument::retire);
  }

  private Instrument change(Instrument instrument, String action, Consumer<Instrument> verb) {
    verb.accept(instrument);
    instruments.flush(); // The answer carries the new version as its ETag.
    audit.record(action, ENTITY, instrument.id());
    return instrument;
  }

  private Definition source(CreateInstrument request) {
    if ((request.library() == null) == (request.definition() == null)) {
      throw Problem.unprocessable(
          "INSTRUMENT_SOURCE", "Name an instrument of the library or send a definition, not both.");
    }
    if (request.definition() != null) {
      return own(request.definition());
    }
    return library
        .find(String.valueOf(request.library()))
        .orElseThrow(
            () ->
                Problem.unprocessable("LIBRARY_UNKNOWN", "The library has no such instrument.")
                    .at("/library"));
  }

  /** Whose wording belongs to somebody else is taken from the library, and from nowhere else. */
  private Definition own(Definition definition) {
    if (library.locked(definition.key())) {
      throw Problem.conflict(
              "INSTRUMENT_LOCKED",
              "The wording of this instrument is licensed; take it from the library.")
          .at("/definition/key");
    }
    return definition;
  }
}
