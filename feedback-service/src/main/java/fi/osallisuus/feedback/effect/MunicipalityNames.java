package fi.osallisuus.feedback.effect;

import java.util.Map;

/** What the county calls its municipalities; kept by the feature that asks residents for theirs. */
public interface MunicipalityNames {

  /** Names by code in a language; a code without a name is shown as it is. */
  Map<String, String> in(String lang);
}
