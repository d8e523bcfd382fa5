package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import java.util.Map;

/**
 * The form by which somebody asks for a time that is not free yet.
 *
 * @param back to the free times
 * @param services what one may wait for; asked only when there are several
 * @param told whether anybody can be told by e-mail or phone here
 * @param faulty something must be mended first
 * @param faults in words, by field; the question for whose sake has its own
 */
record JoinView(
    String action,
    String back,
    String stamp,
    List<PageWording.Row> rows,
    List<Choice> services,
    WhoseView whose,
    List<Choice> days,
    List<Choice> parts,
    List<Choice> languages,
    List<Choice> untils,
    boolean told,
    String address,
    boolean faulty,
    Map<String, String> faults,
    List<LanguageChoice> languageChoices) {}
