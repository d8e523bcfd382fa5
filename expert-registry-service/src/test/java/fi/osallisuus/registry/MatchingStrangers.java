package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.EXPERT;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A request with an offer that was accepted, and the assignment that came of it. */
@ApplicationScoped
class MatchingStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    at("2026-03-20T08:00:00Z");
    var tasks = Tasks.fresh();
    var account = UUID.randomUUID().toString();
    tasks.expert(account, Map.of());
    var request = tasks.request(Map.of("paid", false));
    var offer = Tasks.offerToAll(request).getFirst();
    strangers
        .id("/assignment-requests/{id}", request)
        .id("/offers/{id}", offer)
        .id("/assignments/{id}", assignment(account, offer));
  }

  /** Once the offer has been sent by the round that the service goes by itself. */
  private static String assignment(String account, String offer) {
    at("2026-03-20T08:30:00Z");
    for (int i = 0; i < 1200; i++) {
      var answer =
          asAccount(account, EXPERT)
              .header("If-Match", "*")
              .body(Map.of("fee", "AGREED"))
              .post(BASE + "/offers/" + offer + ":accept");
      if (answer.statusCode() == 200) {
        return asAccount(account, EXPERT)
            .get(BASE + "/me/assignments")
            .then()
            .extract()
            .path("items[0].id");
      }
      pause();
    }
    throw new AssertionError("The offer was never sent");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
