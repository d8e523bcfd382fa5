package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.FigureLine.one;
import static fi.osallisuus.local.scenario.FigureLine.split;

import java.util.List;

/** The figures of scenario 0, worked out by hand; a dash is a withheld figure. */
final class PilotExpectations {

  private PilotExpectations() {}

  static final List<FigureLine> STAFF =
      List.of(
          one("slots offered", "SLOTS_OFFERED", "20"),
          one("bookings", "BOOKINGS", "18"),
          one("distinct slots ever booked", "SLOTS_BOOKED", "17"),
          one("completed", "VISITS_COMPLETED", "13"),
          one("no-show", "NO_SHOWS", "2"),
          one("cancelled by client", "CLIENT_CANCELLATIONS", "2"),
          split(
              "cancelled by client early, late",
              "CLIENT_CANCELLATIONS_BY_TIMING",
              "1, 1 of 2",
              "EARLY",
              "LATE"),
          one("cancelled by provider", "PROVIDER_CANCELLATIONS", "1"),
          one("slot utilisation", "SLOT_UTILISATION", "65.0"),
          one("fill rate", "FILL_RATE", "75.0"),
          one("no-show rate", "NO_SHOW_RATE", "13.3"),
          one("cancellation rate", "CANCELLATION_RATE", "16.7"),
          one("notice coverage, bookings", "NOTICE_COVERAGE_BOOKINGS", "100.0"),
          one("notice coverage, check-ins", "NOTICE_COVERAGE_CHECK_INS", "100.0"),
          split(
              "completed by client type: own, next of kin",
              "VISITS_COMPLETED_BY_CLIENT_TYPE",
              "6, 7 of 13",
              "OWN_EXPERIENCE",
              "NEXT_OF_KIN"),
          split(
              "completed by source: professional, self, partner",
              "VISITS_COMPLETED_BY_REFERRAL_SOURCE",
              "7, –, – of 13",
              "PROFESSIONAL",
              "SELF",
              "PARTNER"),
          one("response rate", "RESPONSE_RATE", "76.9"),
          one("NPS", "NPS", "40"),
          split(
              "promoters, passives, detractors",
              "NPS_BY_BAND",
              "6, 2, 2 of 10",
              "PROMOTER",
              "PASSIVE",
              "DETRACTOR"),
          one("mean recommendation", "RECOMMENDATION_MEAN", "8.30"),
          one("T1 access, mean", "T1_ACCESS_MEAN", "4.10"),
          one("T1 access, agree", "T1_ACCESS_AGREE", "70.0"),
          one("T4 safety, mean", "T4_SAFETY_MEAN", "4.40"),
          one("T4 safety, agree", "T4_SAFETY_AGREE", "90.0"),
          one("T7 benefit, mean", "T7_BENEFIT_MEAN", "4.00"),
          one("T7 benefit, agree", "T7_BENEFIT_AGREE", "66.7"),
          split(
              "responses by channel: tablet, QR, link",
              "RESPONSES_BY_CHANNEL",
              "5, –, – of 10",
              "TABLET",
              "QR",
              "LINK"),
          split(
              "responses by role: client, relative",
              "RESPONSES_BY_RESPONDENT_ROLE",
              "–, – of 10",
              "CLIENT",
              "RELATIVE"),
          split(
              "NPS by role: client, relative",
              "NPS_BY_RESPONDENT_ROLE",
              "–, – of –",
              "CLIENT",
              "RELATIVE"),
          one("professionals, load eased, mean", "PR_LOAD_MEAN", "3.88"),
          one("professionals, load eased, agree", "PR_LOAD_AGREE", "75.0"),
          one("expert survey", "EXPERT_RESPONSES", "–"),
          one("expert survey, mean", "EX_SUPPORT_MEAN", "–"),
          one("fees: hours", "FEE_HOURS", "20.00"),
          one("fees: hourly pay", "FEE_AMOUNT", "500.00"),
          one("fees: travel", "FEE_TRAVEL", "61.60"),
          one("fees: total", "FEE_TOTAL", "561.60"),
          one("cost per completed visit", "COST_PER_COMPLETED_VISIT", "43.20"),
          one("what if 50 € a visit, completed only", "WHAT_IF_PER_VISIT_COMPLETED", "650.00"),
          one("what if 50 € a visit, with no-shows", "WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "750.00"));

  static final List<FigureLine> PUBLIC_SHORT =
      List.of(
          one("NPS (under a month: withheld)", "NPS", "–"),
          one("T1 access, mean", "T1_ACCESS_MEAN", "–"),
          one("response rate", "RESPONSE_RATE", "–"),
          split(
              "completed by source",
              "VISITS_COMPLETED_BY_REFERRAL_SOURCE",
              "7, –, – of 13",
              "PROFESSIONAL",
              "SELF",
              "PARTNER"));

  static final List<FigureLine> PUBLIC_WIDE =
      List.of(
          split(
              "outcomes",
              "BOOKINGS_BY_OUTCOME",
              "13, –, –, – of 18",
              "COMPLETED",
              "NO_SHOW",
              "CANCELLED_BY_CLIENT",
              "CANCELLED_BY_PROVIDER"),
          split(
              "completed by source",
              "VISITS_COMPLETED_BY_REFERRAL_SOURCE",
              "7, –, – of 13",
              "PROFESSIONAL",
              "SELF",
              "PARTNER"),
          one("NPS", "NPS", "40"),
          split("NPS bands", "NPS_BY_BAND", "–, –, – of 10", "PROMOTER", "PASSIVE", "DETRACTOR"),
          one("T1 access, mean", "T1_ACCESS_MEAN", "4.10"),
          one("T4 safety, mean", "T4_SAFETY_MEAN", "4.40"),
          one("T7 benefit, mean", "T7_BENEFIT_MEAN", "4.00"),
          one("T1 access, agree", "T1_ACCESS_AGREE", "–"),
          one("T4 safety, agree", "T4_SAFETY_AGREE", "–"),
          one("T7 benefit, agree", "T7_BENEFIT_AGREE", "–"),
          one("slot utilisation", "SLOT_UTILISATION", "65.0"),
          one("fill rate", "FILL_RATE", "–"),
          one("no-show rate", "NO_SHOW_RATE", "–"),
          one("cancellation rate", "CANCELLATION_RATE", "–"),
          one("what if 50 € a visit, completed only", "WHAT_IF_PER_VISIT_COMPLETED", "650.00"),
          one("what if 50 € a visit, with no-shows", "WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "–"));

  /** When these are right, every event of the play has been taken in. */
  static final List<FigureLine> LAST_TO_ARRIVE =
      STAFF.stream()
          .filter(
              line ->
                  List.of("VISITS_COMPLETED", "NPS", "PR_LOAD_MEAN", "FEE_TOTAL", "BOOKINGS")
                      .contains(line.key()))
          .toList();
}
