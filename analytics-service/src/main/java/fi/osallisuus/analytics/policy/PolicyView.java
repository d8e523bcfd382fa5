package fi.osallisuus.analytics.policy;

import fi.osallisuus.analytics.disclosure.Policy;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The policy as a reader may know it: thresholds and rules, never what a rule has hidden. */
@Schema(
    name = "SuppressionPolicy",
    description = "Thresholds in force and the rules in words",
    example =
        """
        {"k": 5, "possibleValues": 3, "homogeneityBase": 20, "homogeneityPercent": 90, "personResultBase": 10,
         "rules": ["A count of 1 to k-1 people by an attribute of theirs is withheld; 0 is shown."]}
        """)
public record PolicyView(
    @Schema(example = "5", description = "Fewest people behind anything that is shown") int k,
    @Schema(example = "3", description = "Values that stay possible for every hidden count")
        int possibleValues,
    @Schema(
            example = "20",
            description = "Below this base one category with everybody is not public")
        int homogeneityBase,
    @Schema(
            example = "90",
            description = "From this share in one category on, no public distribution")
        int homogeneityPercent,
    @Schema(
            example = "10",
            description = "Fewest people behind a public result of people, such as days to a state")
        int personResultBase,
    List<String> rules) {

  private static final List<String> RULES =
      List.of(
          "A figure about people needs at least k respondents or cases; else figure, n and total"
              + " are withheld.",
          "A count of 1 to k-1 people by an attribute of theirs is withheld; 0 is shown.",
          "A distribution of anonymous answers is public only if every non-zero cell reaches k.",
          "The smallest remaining cell goes too, until two cells and k people are hidden.",
          "What would give a hidden count away is withheld with it.",
          "In public, a distribution is withheld when one category holds (nearly) everybody.",
          "What the service did is not withheld internally; in public its outcomes are treated as"
              + " people.",
          "A public figure waits until at least k people differ from every earlier one.",
          "Public figures from responses need at least a month and at least a team.",
          "Results of people, such as days to a state, need more people in public, and show how many"
              + " as a band.",
          "A withheld cell is one opaque mark; reasons stand in the decision record only.",
          "Before publication all that is published is solved over whole numbers; a hidden count"
              + " keeps at least the stated number of possible values.",
          "In public, money that is mostly one or two people's is withheld.");

  static PolicyView of(Policy policy) {
    return new PolicyView(
        policy.k(),
        policy.possibleValues(),
        policy.homogeneityBase(),
        policy.homogeneityPercent(),
        policy.personResultBase(),
        RULES);
  }
}
