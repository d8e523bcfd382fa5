package fi.osallisuus.verification.race;

import fi.osallisuus.local.LocalStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The whole fight: everybody wants every slot, several rounds over, and then everything at once
 * while the service is killed; in the end the tables are judged.
 */
public final class RaceSuite {
  /** A crowd may hear these and nothing else. */
  private static final Set<Integer> FAIR = Set.of(200, 201, 409, 410, 412, 429, 503);

  private final LocalStack stack;
  private final String token;
  private final int noticeVersion;
  private final Judge judge;

  /**
   * How large a fight is.
   *
   * @param slots of each round
   * @param callers who all want each of them
   * @param rounds of the rush
   * @param steps of each caller in the mix
   * @param kills of the service during the mix
   */
  public record Size(int slots, int callers, int rounds, int steps, int kills) {
    public static final Size WHOLE = new Size(200, 50, 3, 60, 2);
    public static final Size SMALL = new Size(24, 50, 1, 12, 1);
  }

  public RaceSuite(LocalStack stack, String coordinatorToken, int noticeVersion) {
    this.stack = stack;
    this.token = coordinatorToken;
    this.noticeVersion = noticeVersion;
    this.judge = new Judge(stack.environment("booking"));
  }

  /**
   * Fights at a site of county 17 on the day after the suite's clock; answers what was found, name
   * by name, where everything but the last rows must be what {@link #flaws} calls flawless.
   */
  public Map<String, Object> run(Size size, String site, String team, String today)
      throws Exception {
    var found = new LinkedHashMap<String, Object>();
    var caller =
        new Caller(java.net.URI.create("http://localhost:" + stack.ports().of("booking")), token);
    for (var round = 1; round <= size.rounds(); round++) {
      var ground = ground(site, team, today, size.slots() / 8);
      var rush = new SlotRush(caller);
      rush.run(ground.slots(), size.callers(), noticeVersion);
      var winners = rush.winners().values().stream().flatMap(List::stream).toList();
      found.merge("slots without exactly one winner", oddly(ground, rush), RaceSuite::plus);
      found.merge("winners without a claim", judge.unclaimed(winners), RaceSuite::plus);
      found.merge("winners lost", winners.size() - judge.confirmed(winners), RaceSuite::plus);
    }
    mix(size, caller, ground(site, team, today, 5), found);
    found.put("overlapping appointments", judge.overlappingAppointments());
    found.put("overlapping pieces of receptions", judge.overlappingSlotClaims());
    found.put("overlapping people, rooms, devices", judge.overlappingClaims());
    found.put("moments of a ward above its places", judge.crowdedWards());
    found.put("unfair answers", unfair(caller.answers()));
    found.put("answers", caller.answers());
    return found;
  }

  /** What should have been zero or empty and was not. */
  public static Map<String, Object> flaws(Map<String, Object> found) {
    var flaws = new LinkedHashMap<>(found);
    flaws.remove("answers");
    flaws.values().removeIf(value -> value.equals(0L) || value.equals(Map.of()));
    return flaws;
  }

  private Ground ground(String site, String team, String today, int receptions) throws Exception {
    return Ground.prepare(stack.environment("booking"), site, team, today, receptions);
  }

  private void mix(Size size, Caller caller, Ground ground, Map<String, Object> found)
      throws Exception {
    List<Future<Mix>> lives = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < size.callers(); i++) {
        lives.add(pool.submit(new Mix(caller, ground, noticeVersion, size.steps(), i)));
      }
      for (var kill = 0; kill < size.kills(); kill++) {
        Thread.sleep(3000);
        stack.kill("booking");
        stack.restart("booking");
      }
    }
    var appointments = new LinkedHashMap<String, Mix.Own>();
    List<String> engagements = new ArrayList<>();
    for (var life : lives) {
      appointments.putAll(life.get().appointments());
      engagements.addAll(life.get().engagements());
    }
    found.put("promised appointments without a claim", judge.unclaimed(appointments.keySet()));
    found.put(
        "promised appointments lost", appointments.size() - judge.confirmed(appointments.keySet()));
    found.put(
        "promised engagements without all claims", judge.engagementsWithoutClaims(engagements));
    found.put(
        "promised engagements lost", engagements.size() - judge.plannedEngagements(engagements));
  }

  private static long oddly(Ground ground, SlotRush rush) {
    return ground.slots().stream()
        .filter(slot -> rush.winners().getOrDefault(slot, List.of()).size() != 1)
        .count();
  }

  private static Map<String, Long> unfair(Map<String, Long> answers) {
    var unfair = new LinkedHashMap<>(answers);
    unfair.keySet().removeIf(key -> FAIR.contains(Integer.parseInt(key.substring(0, 3))));
    return unfair;
  }

  private static Object plus(Object one, Object other) {
    return (Long) one + (Long) other;
  }
}
