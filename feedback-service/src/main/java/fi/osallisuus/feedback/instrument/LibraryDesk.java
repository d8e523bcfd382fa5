package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The library as a county sees it: what is shipped, and its own packs in place of what they word.
 */
@ApplicationScoped
@Transactional
class LibraryDesk {
  private final Library library;
  private final InstrumentPacks packs;
  private final Clock clock;
  private final Audit audit;

  LibraryDesk(Library library, InstrumentPacks packs, Clock clock, Audit audit) {
    this.library = library;
    this.packs = packs;
    this.clock = clock;
    this.audit = audit;
  }

  List<Definition> all() {
    var loaded =
        packs.listAll().stream()
            .map(InstrumentPack::definition)
            .collect(Collectors.toMap(Definition::key, pack -> pack));
    return library.all().stream()
        .map(shipped -> loaded.getOrDefault(shipped.key(), shipped))
        .toList();
  }

  Optional<Definition> find(String key) {
    return packs.of(key).map(InstrumentPack::definition).or(() -> library.find(key));
  }

  /** Whether an instrument's wording belongs to somebody else, so that nobody writes their own. */
  boolean locked(String key) {
    return library.find(key).filter(Definition::wordingLocked).isPresent();
  }

  Definition load(String key, LoadPack request) {
    var shipped =
        library
            .find(key)
            .filter(Definition::wordingLocked)
            .orElseThrow(() -> Problem.notFound("licensed instrument"));
    PackRules.check(shipped, request.definition());
    Instrument.requireComplete(request.definition());
    var today = LocalDate.ofInstant(clock.instant(), WallTime.HELSINKI);
    var pack = packs.of(key);
    pack.ifPresent(loaded -> loaded.replace(request, today));
    if (pack.isEmpty()) {
      packs.persist(new InstrumentPack(request, today));
    }
    audit.record("instrument-pack.loaded", "instrument-pack", key);
    return request.definition();
  }
}
