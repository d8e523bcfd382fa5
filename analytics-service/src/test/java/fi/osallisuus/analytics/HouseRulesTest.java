package fi.osallisuus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.indicator.Indicators;
import fi.osallisuus.kit.test.ArchRules;
import fi.osallisuus.kit.test.EventContract;
import org.junit.jupiter.api.Test;

/** Rules that hold for the whole service. */
class HouseRulesTest {

  @Test
  void theHouseRulesHold() {
    ArchRules.check("fi.osallisuus.analytics");
  }

  @Test
  void whatIsListenedToIsWhatOthersPublish() {
    for (var told : Scenario0Events.of("17")) {
      EventContract.assertValid(told.topic(), told.type(), told.json());
    }
    for (var told : Scenario1Events.of("17")) {
      EventContract.assertValid(told.topic(), told.type(), told.json());
    }
    for (var told : Scenario2Events.of("15")) {
      EventContract.assertValid(told.topic(), told.type(), told.json());
    }
    for (var told : SurveyEvents.of("14")) {
      EventContract.assertValid(told.topic(), told.type(), told.json());
    }
    var assignment = Scenario1Events.assignment("17");
    EventContract.assertValid(assignment.topic(), assignment.type(), assignment.json());
    var erasure = Scenario1Events.erasure("17", 1);
    EventContract.assertValid(erasure.topic(), erasure.type(), erasure.json());
  }

  @Test
  void theOwnEventsHaveASchemaAndAnExample() {
    EventContract.assertExamples("analytics.result.v1");
    EventContract.assertExamples("analytics.snapshot.v1");
  }

  @Test
  void everyIndicatorSaysWhatItIsInThreeLanguagesAndWhereItComesFrom() {
    assertThat(Indicators.all()).hasSize(135);
    for (var indicator : Indicators.all()) {
      assertThat(indicator.title().fi()).as(indicator.id()).isNotBlank();
      assertThat(indicator.title().sv()).as(indicator.id()).isNotBlank();
      assertThat(indicator.title().en()).as(indicator.id()).isNotBlank();
      assertThat(indicator.formulaText()).as(indicator.id()).isNotBlank();
      assertThat(indicator.sources()).as(indicator.id()).allMatch(s -> s.matches("S[0-4]-\\d\\d"));
    }
    assertThat(Indicators.all()).extracting("id").doesNotHaveDuplicates();
  }
}
