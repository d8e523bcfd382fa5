package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import fi.osallisuus.registry.occupation.Occupations;
import jakarta.enterprise.context.ApplicationScoped;

/** What must still hold when an expert accepts, since days may have passed since the offer. */
@ApplicationScoped
class Acceptance {
  private final ExpertPool pool;
  private final Occupations occupations;
  private final WorkWishes wishes;
  private final FeeTermsBook terms;
  private final Today today;

  Acceptance(
      ExpertPool pool,
      Occupations occupations,
      WorkWishes wishes,
      FeeTermsBook terms,
      Today today) {
    this.pool = pool;
    this.occupations = occupations;
    this.wishes = wishes;
    this.terms = terms;
    this.today = today;
  }

  void check(AssignmentRequest request, Offer offer, AcceptOffer answer) {
    if (request.notClient() && !answer.saysNoClient()) {
      throw Problem.unprocessable(
              "NOT_CLIENT_REQUIRED", "Only who is not a client of the unit now may accept.")
          .at("/notCurrentClient");
    }
    var task = request.task();
    var span = task.span();
    var expert =
        pool.active(offer.expertId(), today.date())
            .orElseThrow(
                () -> Problem.conflict("EXPERT_NOT_ACTIVE", "The expert is not active now."));
    if (!expert.gateOpen() || !expert.coveredOn(span.firstDay(), span.lastDay())) {
      throw Problem.conflict("CONTRACT_NOT_VALID", "No contract covers the day of the task.");
    }
    if (expert.kind() == ExpertKind.DEVELOPER_CLIENT && task.partner() == null) {
      throw OfferDesk.partnerRequired("");
    }
    var load = occupations.load(offer.expertId(), span);
    if (load.busy()) {
      throw Problem.conflict("EXPERT_OCCUPIED", "The expert is somewhere else at that time.");
    }
    if (wishes.of(offer.expertId()).full(load.inMonth())) {
      throw Problem.conflict(
          "MONTHLY_CAP_REACHED", "The month holds as much work as the expert wants.");
    }
    checkFee(request, offer);
  }

  /** What the offer showed is what will be paid. */
  private void checkFee(AssignmentRequest request, Offer offer) {
    var shown = offer.fee();
    var task = request.task();
    var now = terms.on(task.mode(), task.span().firstDay()).map(OfferedFee::of);
    if (task.paid()
        && (shown == null || now.filter(fee -> fee.modelId().equals(shown.modelId())).isEmpty())) {
      throw Problem.conflict(
          "FEE_MODEL_CHANGED", "The fee is another one than the offer shows; ask for a new offer.");
    }
  }
}
