package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.screening.FoundKind;
import fi.osallisuus.feedback.screening.TextScreening;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps people from telling more of themselves than they may want to in a name that all see. */
@ApplicationScoped
class Pseudonyms {
  private static final Set<FoundKind> HARMLESS =
      Set.of(FoundKind.NAME, FoundKind.AGE, FoundKind.DIAGNOSIS, FoundKind.TIME, FoundKind.DATE);

  private final TextScreening screening;

  Pseudonyms(TextScreening screening) {
    this.screening = screening;
  }

  /** The pseudonym without blanks around it; refused when it is a full name or an address. */
  String checked(String given) {
    String pseudonym = given.strip().replaceAll("\\s+", " ");
    boolean reveals =
        screening.screen(pseudonym, "fi").found().stream()
            .anyMatch(
                f ->
                    !HARMLESS.contains(f.kind())
                        || (f.kind() == FoundKind.NAME
                            && pseudonym.substring(f.from(), f.to()).contains(" ")));
    if (reveals) {
      throw Problem.unprocessable(
              "PSEUDONYM_REVEALS",
              "Choose a name that does not tell who you are or how you are reached.")
          .at("/pseudonym");
    }
    return pseudonym;
  }
}
