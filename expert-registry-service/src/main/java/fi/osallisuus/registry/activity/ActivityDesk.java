package fi.osallisuus.registry.activity;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the register of what each unit carries out. */
@ApplicationScoped
@Transactional
class ActivityDesk {
  private static final String LEVEL = "PARTICIPATION_LEVEL";

  private final Activities activities;
  private final Codes codes;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;
  private final Today today;

  ActivityDesk(
      Activities activities,
      Codes codes,
      UnitDirectory units,
      Outbox outbox,
      Audit audit,
      Today today) {
    this.activities = activities;
    this.codes = codes;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
  }

  Page<ActivityView> list(
      @Nullable UUID unitId, @Nullable String mode, @Nullable LocalDate on, Keyset keyset) {
    return keyset.page(activities.search(unitId, mode, on, keyset), Activity::id, Activity::view);
  }

  ActivityView get(UUID id) {
    return activities.get(id).view();
  }

  /** The matrix of service lines and modes, today; cells without a unit are left out. */
  Page<CoverageCell> coverage() {
    var lines = units.linesByUnit();
    var size =
        lines.values().stream().collect(Collectors.groupingBy(l -> l, Collectors.counting()));
    var cells =
        activities.on(today.date()).stream()
            .filter(a -> lines.containsKey(a.unitId()))
            .collect(
                Collectors.groupingBy(
                    a -> new Cell(lines.getOrDefault(a.unitId(), ""), a.mode()),
                    TreeMap::new,
                    Collectors.mapping(Activity::unitId, Collectors.toSet())));
    return new Page<>(
        cells.entrySet().stream()
            .map(
                e -> e.getKey().view(e.getValue().size(), size.getOrDefault(e.getKey().line(), 0L)))
            .toList(),
        null);
  }

  ActivityView record(RecordActivity request) {
    check(request);
    units.require(request.unitId(), "/unitId");
    if (activities.goesOn(request.unitId(), request.mode())) {
      throw Problem.conflict("ACTIVITY_EXISTS", "The unit carries this out already.").at("/mode");
    }
    var activity = new Activity(request);
    activities.persist(activity);
    outbox.add(activity.recorded());
    audit.record("activity.recorded", "activity", activity.id());
    return activity.view();
  }

  ActivityView correct(UUID id, RecordActivity request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "activity.corrected",
        activity -> {
          check(request);
          return activity.correct(request);
        });
  }

  ActivityView end(UUID id, EndActivity request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "activity.ended",
        activity -> {
          today.refuseFuture(request.until(), "/until");
          return activity.end(request.until());
        });
  }

  private ActivityView change(
      UUID id, @Nullable String ifMatch, String action, Function<Activity, Event> verb) {
    var activity = activities.lock(id);
    ETags.require(ifMatch, activity.version());
    outbox.add(verb.apply(activity));
    audit.record(action, "activity", id);
    return activity.view();
  }

  private void check(RecordActivity request) {
    codes.require(Codes.MODE, request.mode(), "/mode");
    if (request.level() != null) {
      codes.require(LEVEL, request.level(), "/level");
    }
    today.refuseFuture(request.since(), "/since");
  }

  /** A place in the matrix; a unit without a service line stands under the empty one. */
  private record Cell(String line, String mode) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::line).thenComparing(Cell::mode).compare(this, other);
    }

    CoverageCell view(long units, long unitsOfLine) {
      return new CoverageCell(line.isEmpty() ? null : line, mode, units, unitsOfLine);
    }
  }
}
