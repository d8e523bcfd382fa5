package fi.osallisuus.analytics.fact;

import java.util.List;

/** The three instruments of a peer reception (S0-43) with their 1–5 statements. */
public enum Survey {
  CLIENT(
      "PEER_RECEPTION_CLIENT",
      List.of(
          "T1_ACCESS",
          "T2_ENCOUNTER",
          "T3_PARTICIPATION",
          "T4_SAFETY",
          "T5_CONTINUITY",
          "T6_CLARITY",
          "T7_BENEFIT")),
  PROFESSIONAL(
      "PROFESSIONAL_EXPERIENCE",
      List.of("PR_UNDERSTANDING", "PR_VARIETY", "PR_RELATIVES", "PR_LOAD", "PR_PARTICIPATION")),
  EXPERT(
      "EXPERT_EXPERIENCE",
      List.of("EX_PREPARED", "EX_SUPPORT", "EX_SAFETY", "EX_VALUED", "EX_COPING", "EX_CONTINUE"));

  private final String instrument;
  private final List<String> statements;

  Survey(String instrument, List<String> statements) {
    this.instrument = instrument;
    this.statements = statements;
  }

  public String instrument() {
    return instrument;
  }

  public List<String> statements() {
    return statements;
  }
}
