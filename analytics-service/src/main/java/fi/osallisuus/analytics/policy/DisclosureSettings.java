package fi.osallisuus.analytics.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Thresholds that an operator may raise; a value under its floor stops the start. */
@ConfigMapping(prefix = "osallisuus.disclosure")
public interface DisclosureSettings {
  /** Fewest people behind anything that is shown. */
  @WithDefault("5")
  int k();

  /** Fewest values that must remain possible for a hidden count. */
  @WithDefault("3")
  int possibleValues();

  /** Below this base one category that holds everybody is not public. */
  @WithDefault("20")
  int homogeneityBase();

  /** From this share in one category on, a public distribution is withheld. */
  @WithDefault("90")
  int homogeneityPercent();

  /** Fewest people behind a public result of people, such as days to a state. */
  @WithDefault("10")
  int personResultBase();

  /** Work of the interval audit; more finds more to be safe, less hides more. */
  @WithDefault("20000")
  int searchSteps();
}
