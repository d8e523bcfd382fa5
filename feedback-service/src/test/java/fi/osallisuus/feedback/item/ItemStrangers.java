package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.Items;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** An item for strangers to knock at; a story is one too, of somebody of the pool. */
@ApplicationScoped
class ItemStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    Items.open("17");
    String item = Items.itemOf(Items.told("17", "2026-03-23", Map.of()));

    strangers
        .id("itemId", item)
        .id("storyId", item)
        .body(
            "POST " + Api.BASE + "/feedback-items/from-text",
            Map.of("kind", "SURVEY_TEXT", "textId", UUID.randomUUID(), "theme", "ACCESS"))
        .shared("GET " + Api.BASE + "/me/story-consent");
  }
}
