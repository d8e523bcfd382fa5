package fi.osallisuus.booking.registration.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/** The page that asks for a code. */
record CodePage(boolean unknown, List<LanguageChoice> languageChoices) {}
