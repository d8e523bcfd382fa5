package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import org.jspecify.annotations.Nullable;

/** For whose sake somebody comes, as the form says it; it is all that is asked (S0-25). */
record Comer(String who, String referral) {
  private static final String CODE = "[0-9A-Za-z -]{16,24}";

  static Comer of(FormFields fields) {
    return new Comer(fields.one("who"), fields.one("referral"));
  }

  /** What was asked for has no answer yet. */
  static WhoseView blank() {
    return new WhoseView("", "", "");
  }

  ClientType type() {
    return isOwn() ? ClientType.OWN_EXPERIENCE : ClientType.NEXT_OF_KIN;
  }

  /** A next of kin needs none, so none is taken. */
  @Nullable String code() {
    return isOwn() ? referral : null;
  }

  /** With what is missing, in words. */
  WhoseView checked(PageWording words) {
    if (!isOwn() && !who.equals(ClientType.NEXT_OF_KIN.name())) {
      return new WhoseView(who, words.get("error.who"), "");
    }
    if (isOwn() && !referral.matches(CODE)) {
      return new WhoseView(
          who, "", words.get(referral.isEmpty() ? "error.referralMissing" : "error.referral"));
    }
    return new WhoseView(who, "", "");
  }

  /** With the referral refused, in words. */
  WhoseView refused(PageWording words) {
    return new WhoseView(who, "", words.get("error.referral"));
  }

  /** The refusal is about the referral's code, not about what was asked for with it. */
  static boolean isReferral(Problem problem) {
    return problem.status() == 404
        || problem.code().startsWith("REFERRAL_")
        || problem.code().equals("SUITABILITY_DECISION_REQUIRED");
  }

  private boolean isOwn() {
    return who.equals(ClientType.OWN_EXPERIENCE.name());
  }
}
