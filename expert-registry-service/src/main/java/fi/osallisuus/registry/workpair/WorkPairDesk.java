package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.secret.AccountLink;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Managers and those who guide clients form pairs and note who is away. */
@ApplicationScoped
@Transactional
class WorkPairDesk {
  private final WorkPairs pairs;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;
  private final Today today;
  private final AccountLink accounts;

  WorkPairDesk(
      WorkPairs pairs,
      UnitDirectory units,
      Outbox outbox,
      Audit audit,
      Today today,
      AccountLink accounts) {
    this.pairs = pairs;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
    this.accounts = accounts;
  }

  Page<WorkPairView> list(
      @Nullable UUID unitId, @Nullable LocalDate on, @Nullable String account, Keyset keyset) {
    var day = on == null ? today.date() : on;
    return keyset.page(pairs.search(unitId, on, account, keyset), WorkPair::id, p -> p.view(day));
  }

  WorkPairView get(UUID id) {
    return pairs.get(id).view(today.date());
  }

  WorkPairView form(FormPair request) {
    units.require(request.unitId(), "/unitId");
    var pair = new WorkPair(request);
    pairs.persist(pair);
    return told(pair, pair.formed(accounts));
  }

  WorkPairView move(UUID id, MovePair request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        p -> {
          units.require(request.unitId(), "/unitId");
          return p.move(request, accounts);
        });
  }

  WorkPairView end(UUID id, EndPair request, @Nullable String ifMatch) {
    return change(id, ifMatch, p -> p.end(request.validTo(), accounts));
  }

  WorkPairView away(UUID id, NoteAbsence request) {
    var pair = pairs.lock(id);
    return told(pair, pair.away(request, accounts));
  }

  WorkPairView backAgain(UUID id, UUID absenceId, @Nullable String ifMatch) {
    return change(id, ifMatch, p -> p.backAgain(absenceId, accounts));
  }

  private WorkPairView change(UUID id, @Nullable String ifMatch, Function<WorkPair, Event> verb) {
    var pair = pairs.lock(id);
    ETags.require(ifMatch, pair.version());
    return told(pair, verb.apply(pair));
  }

  private WorkPairView told(WorkPair pair, Event event) {
    pairs.flush(); // an absence gets its id
    outbox.add(event);
    audit.record(event.type(), "work-pair", pair.id());
    return pair.view(today.date());
  }
}
