package fi.osallisuus.booking.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.World;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.tenancy.OwnContext;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimRaceTest extends BookingTest {
  private static final int PLACES = 3;
  private static final Instant NINE = Instant.parse("2026-03-27T07:00:00Z");

  @Inject Claims claims;
  @Inject ClaimSweeper sweeper;

  private final List<UUID> people = List.of(UUID.randomUUID(), UUID.randomUUID());
  private final UUID room = UUID.randomUUID();
  private final UUID otherRoom = UUID.randomUUID();
  private UUID ward;

  private static final String LOCK_TIMEOUT = "55P03";

  @BeforeEach
  void openTheWard() {
    ward = ward(PLACES);
  }

  /** Pair, room and ward together, from both ends, some of them as holds that have run out. */
  @Test
  void manyWantPairRoomAndPlacesAndNobodyEverGetsTooMuchOrAHalf() throws Exception {
    var random = new Random(42);
    var wishes = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 240; i++) {
      var needs = wish(random, i);
      var owner = owner();
      wishes.add(() -> take(owner, needs).isEmpty());
    }

    long got = atOnce(wishes).stream().filter(won -> won).count();

    assertThat(got).isPositive().isLessThan(240);
    assertThat(overlaps()).isZero();
    assertThat(mostPlacesInUse()).isBetween(1L, (long) PLACES);
    // Every owner of a place has the pair and the room with it, or wanted nothing but the place.
    assertThat(
            World.number(
                "select count(*) from claim where resource_id in ('%s', '%s') and (select count(*) from claim c where c.owner_id = claim.owner_id) <> 3"
                    .formatted(people.get(0), room)))
        .isZero();
    assertThat(
            World.number(
                "select count(*) from claim where resource_id = '%s' and not exists (select from place_claim p where p.owner_id = claim.owner_id)"
                    .formatted(room)))
        .isZero();
  }

  @Test
  void whoIsRefusedHasNothingAndLearnsWhatIsInTheWay() {
    assertThat(take(needs(0, 2))).isEmpty();
    var late = needs(1, 3).room(otherRoom);

    var busy = take(late).orElseThrow();

    assertThat(busy.code()).isEqualTo("HOST_BUSY");
    assertThat(busy.conflicts())
        .containsExactlyInAnyOrder(
            clash(people.get(0), Clash.Role.HOST, 0, 2),
            clash(people.get(1), Clash.Role.HOST, 0, 2),
            clash(room, Clash.Role.ROOM, 0, 2));
    assertThat(World.number("select count(*) from claim where resource_id = '" + otherRoom + "'"))
        .isZero();
    assertThat(places()).isOne();
  }

  @Test
  void aFullWardRefusesThePeopleToo() {
    var small = ward(1);
    var first = Needs.at(hours(0, 4)).places(small, 1);
    assertThat(take(first)).isEmpty();

    var busy = take(Needs.at(hours(3, 6)).hosts(people).places(small, 1)).orElseThrow();

    assertThat(busy)
        .isEqualTo(new Busy(Clash.Role.WARD, List.of(clash(small, Clash.Role.WARD, 3, 4))));
    assertThat(take(Needs.at(hours(4, 6)).hosts(people).places(small, 1))).isEmpty();
  }

  @Test
  void aHoldBlocksUntilItRunsOutAndThenGoesAsAWhole() {
    var held = owner();
    var expiry = MORNING.plus(Duration.ofMinutes(10));
    assertThat(take(held, needs(0, 2).until(expiry))).isEmpty();
    assertThat(take(Needs.at(hours(1, 2)).room(room))).isPresent();

    MovableClock.set(expiry);

    assertThat(take(Needs.at(hours(1, 2)).room(room))).isEmpty();
    assertThat(World.number("select count(*) from claim where owner_id = '" + held.id() + "'"))
        .isZero();
    assertThat(inCounty(() -> claims.keep(held))).isFalse();
  }

  @Test
  void aHoldThatIsKeptLastsAndTheSweeperTidiesTheOthers() {
    var kept = owner();
    var left = owner();
    var expiry = MORNING.plus(Duration.ofMinutes(10));
    take(kept, needs(0, 2).until(expiry));
    take(left, needs(2, 4).until(expiry));
    assertThat(inCounty(() -> claims.keep(kept))).isTrue();
    MovableClock.set(expiry);

    sweeper.sweep();

    assertThat(held(kept)).isEqualTo(4);
    assertThat(held(left)).isZero();
  }

  @Test
  void aMoveThatIsRefusedLeavesEverythingWhereItWas() {
    var mine = owner();
    take(mine, needs(0, 2));
    take(needs(4, 6));

    assertThatThrownBy(() -> inCounty(() -> moved(mine, needs(5, 7)))).hasMessage("Taken.");
    assertThat(held(mine)).isEqualTo(4);
  }

  private Owner moved(Owner owner, Needs needs) {
    claims
        .replace(owner, needs)
        .ifPresent(
            busy -> {
              throw busy.problem("Taken.");
            });
    return owner;
  }

  private Needs wish(Random random, int i) {
    int from = random.nextInt(8);
    var time = hours(from, from + 1 + random.nextInt(3));
    if (i % 3 == 0) {
      return Needs.at(time).places(ward, 1);
    }
    var needs = Needs.at(time).hosts(i % 2 == 0 ? people : people.reversed()).room(room);
    var all = needs.places(ward, 1);
    return i % 7 == 0 ? all.until(MORNING) : all;
  }

  private Needs needs(int from, int to) {
    return Needs.at(hours(from, to)).hosts(people).room(room).places(ward, 1);
  }

  private Optional<Busy> take(Needs needs) {
    return take(owner(), needs);
  }

  /** As every request does: who waited too long for a ward that others queue for asks again. */
  private Optional<Busy> take(Owner owner, Needs needs) {
    while (true) {
      try {
        return inCounty(() -> claims.take(owner, needs));
      } catch (Sql.Failed e) {
        if (!(e.getCause() instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState()))) {
          throw e;
        }
      }
    }
  }

  private static Owner owner() {
    var id = UUID.randomUUID();
    World.execute(
        """
        insert into engagement (id, county, version, kind, status, online, starts_at, ends_at,
          local_date, local_start, local_end, time_zone, expert_ids, producer_ids, pair_ids,
          professions, information_notice, initiative_ids, created_by, created_at)
        values ('%s', '17', 0, 'MEETING', 'PLANNED', true, '2026-03-27 09:00+02',
          '2026-03-27 10:00+02', '2026-03-27', '09:00', '10:00', 'Europe/Helsinki', '{}', '{}',
          '{}', '{}', false, '{}', 'test', '2026-03-16 10:00+02')
        """
            .formatted(id));
    return Owner.engagement(id);
  }

  private static <T> T inCounty(Supplier<T> work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(World.COUNTY);
          return QuarkusTransaction.requiringNew().call(work::get);
        });
  }

  private static UUID ward(int places) {
    var id = UUID.randomUUID();
    World.execute(
        """
        insert into known_unit (unit_id, county, version, active) values ('%1$s', '17', 1, true);
        insert into ward (id, county, version, unit_id, name_fi, observer_places, time_zone, active)
        values ('%1$s', '17', 0, '%1$s', 'Osasto', %2$d, 'Europe/Helsinki', true)
        """
            .formatted(id, places));
    return id;
  }

  private long held(Owner owner) {
    return World.number("select count(*) from claim where owner_id = '" + owner.id() + "'")
        + World.number("select count(*) from place_claim where owner_id = '" + owner.id() + "'");
  }

  private long places() {
    return World.number("select count(*) from place_claim where ward_id = '" + ward + "'");
  }

  private long overlaps() {
    return World.number(
        "select count(*) from claim a join claim b on a.resource_id = b.resource_id"
            + " and a.owner_id < b.owner_id and a.during && b.during where a.resource_id = '"
            + room
            + "'");
  }

  /** Counted at every start, where a peak can begin; holds that have run out are not in use. */
  private long mostPlacesInUse() {
    return World.number(
        """
        select max((select sum(places) from place_claim b where b.ward_id = a.ward_id
          and b.starts_at <= a.starts_at and b.ends_at > a.starts_at and b.hold_expires_at is null))
        from place_claim a where a.ward_id = '%s'
        """
            .formatted(ward));
  }

  private static Clash clash(UUID resource, Clash.Role role, int from, int to) {
    return Clash.of(resource, role, hours(from, to).start(), hours(from, to).end());
  }

  private static Span hours(int from, int to) {
    return new Span(NINE.plus(Duration.ofHours(from)), NINE.plus(Duration.ofHours(to)));
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<T>();
      for (var future : threads.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
