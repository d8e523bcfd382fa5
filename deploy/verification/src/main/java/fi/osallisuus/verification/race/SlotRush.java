package fi.osallisuus.verification.race;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Every caller wants every slot, each in an order of its own. */
final class SlotRush {
  static final String APPOINTMENTS = "/api/booking/v1/appointments";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;
  private final Map<Slot, List<String>> winners = new ConcurrentHashMap<>();

  /** A slot of a published reception; {@code start} carries its offset. */
  record Slot(String reception, String start) {

    String booking(int noticeVersion) {
      return """
          {"receptionId":"%s","start":"%s","clientType":"NEXT_OF_KIN","referralSource":"PROFESSIONAL",\
          "noticeAcknowledgement":{"version":%d,"language":"fi","channel":"ORAL","at":"%s"}}"""
          .formatted(reception, start, noticeVersion, TOLD_AT);
    }
  }

  /** When the client was told; the suite's clock stands later. */
  static final String TOLD_AT = "2026-05-04T09:00:00+03:00";

  SlotRush(Caller caller) {
    this.caller = caller;
  }

  void run(List<Slot> slots, int callers, int noticeVersion) throws Exception {
    List<Future<Integer>> work = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < callers; i++) {
        var mine = new ArrayList<>(slots);
        Collections.shuffle(mine);
        Callable<Integer> tries = () -> tryAll(mine, noticeVersion);
        work.add(pool.submit(tries));
      }
    }
    for (var done : work) {
      done.get();
    }
  }

  private int tryAll(List<Slot> slots, int noticeVersion)
      throws InterruptedException, JsonProcessingException {
    var won = 0;
    for (var slot : slots) {
      var answer = caller.post(APPOINTMENTS, slot.booking(noticeVersion));
      if (answer.statusCode() == 201) {
        var id = JSON.readTree(answer.body()).path("id").asText();
        winners
            .computeIfAbsent(slot, any -> Collections.synchronizedList(new ArrayList<>()))
            .add(id);
        won++;
      }
    }
    return won;
  }

  /** Who was told 201, slot by slot. */
  Map<Slot, List<String>> winners() {
    return winners;
  }
}
