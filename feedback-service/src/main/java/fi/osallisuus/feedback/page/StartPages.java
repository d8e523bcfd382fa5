package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.collection.Anonymity;
import fi.osallisuus.feedback.notice.Notices;
import fi.osallisuus.feedback.response.OpenSurvey;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said before the first question: about what, on which terms, and how long it takes. */
@ApplicationScoped
class StartPages {
  private final Notices notices;
  private final Units units;

  StartPages(Notices notices, Units units) {
    this.notices = notices;
    this.units = units;
  }

  StartPage of(
      OpenSurvey survey, PageWords words, String code, String stamp, @Nullable String invitation) {
    var collection = survey.collection();
    int pages = survey.definition().pages().size();
    return new StartPage(
        code,
        survey.definition().title().in(words.locale()),
        units
            .known(collection.unitId())
            .map(KnownUnit::name)
            .map(name -> words.get("startUnit", name.in(words.locale())))
            .orElse(null),
        survey.definition().notTreatmentNotice()
            ? notices.current(collection.serviceCode()).in(words.locale())
            : null,
        words.get(promise(collection.anonymity())),
        pages == 1 ? words.get("startOnePage") : words.get("startPages", pages),
        Optional.ofNullable(survey.definition().attribution())
            .map(text -> text.in(words.locale()))
            .orElse(null),
        LanguageChoice.of(collection.languages(), words.lang()),
        stamp,
        invitation);
  }

  private static String promise(Anonymity anonymity) {
    return switch (anonymity) {
      case ANONYMOUS -> "startAnonymous";
      case CONFIDENTIAL -> "startConfidential";
      case IDENTIFIED -> "startIdentified";
    };
  }
}
