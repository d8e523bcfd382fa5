package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import java.util.Map;

/**
 * What the form shows.
 *
 * @param receipt the code of a willingness that is changed; empty for a new one
 * @param faults by field
 */
record FormPage(
    String county,
    String countyName,
    boolean change,
    String receipt,
    String stamp,
    boolean blank,
    List<LanguageChoice> languageChoices,
    List<Choice> modes,
    List<Choice> own,
    List<Choice> kin,
    List<Choice> areas,
    List<Choice> languages,
    List<Choice> trained,
    Choice otherRole,
    List<Choice> consents,
    String name,
    String email,
    String phone,
    Map<String, String> faults,
    List<FaultView> summary) {}
