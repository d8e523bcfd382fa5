package fi.osallisuus.booking.registration.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/**
 * The coming events.
 *
 * @param next address of what comes later; empty when that was all
 */
record ListPage(List<EventLine> events, String next, List<LanguageChoice> languageChoices) {}
