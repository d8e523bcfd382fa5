package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.CollectionStatus;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.initiative.Initiatives;
import fi.osallisuus.feedback.initiative.KnownInitiative;
import fi.osallisuus.feedback.response.AnswerCounts;
import fi.osallisuus.feedback.visit.Visits;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the evaluation kit of an initiative together from what there is. */
@ApplicationScoped
@Transactional
class EvaluationKit {
  private static final String ENDED = "ENDED";

  private final Initiatives initiatives;
  private final CollectionDesk collections;
  private final AnswerCounts answers;
  private final Visits visits;
  private final Today today;

  EvaluationKit(
      Initiatives initiatives,
      CollectionDesk collections,
      AnswerCounts answers,
      Visits visits,
      Today today) {
    this.initiatives = initiatives;
    this.collections = collections;
    this.answers = answers;
    this.visits = visits;
    this.today = today;
  }

  KitView of(UUID initiativeId) {
    var initiative =
        initiatives.known(initiativeId).orElseThrow(() -> Problem.notFound("initiative"));
    var surveys = collections.ofInitiative(initiativeId);
    return new KitView(
        initiativeId,
        initiative.code(),
        List.of(
            survey(KitPart.CLIENT_EXPERIENCE, surveys),
            visits(initiative),
            survey(KitPart.EXPERT_EXPERIENCE, surveys),
            survey(KitPart.PROFESSIONAL_EXPERIENCE, surveys)));
  }

  private PartView survey(KitPart part, List<CollectionFacts> surveys) {
    var own = surveys.stream().filter(survey -> survey.audience() == part.audience()).toList();
    var ids = own.stream().map(CollectionFacts::id).toList();
    return new PartView(part, state(own), answers.shown(ids), ids);
  }

  /** What goes on counts for more than what is over, and that for more than what is planned. */
  private static PartState state(List<CollectionFacts> surveys) {
    var states = surveys.stream().map(CollectionFacts::status).toList();
    if (states.isEmpty()) {
      return PartState.MISSING;
    }
    if (states.contains(CollectionStatus.OPEN) || states.contains(CollectionStatus.PAUSED)) {
      return PartState.COLLECTING;
    }
    return states.contains(CollectionStatus.PLANNED) ? PartState.READY : PartState.CLOSED;
  }

  private PartView visits(KnownInitiative initiative) {
    LocalDate now = today.get();
    LocalDate last = Optional.ofNullable(initiative.endsOn()).orElse(now);
    long n =
        visits.completed(
            initiative.unitIds(), YearMonth.from(initiative.startsOn()), YearMonth.from(last));
    var state = PartState.COLLECTING;
    if (now.isBefore(initiative.startsOn())) {
      state = PartState.READY;
    } else if (now.isAfter(last) || initiative.phase().equals(ENDED)) {
      state = PartState.CLOSED;
    }
    return new PartView(KitPart.VISITS, state, n, List.of());
  }
}
