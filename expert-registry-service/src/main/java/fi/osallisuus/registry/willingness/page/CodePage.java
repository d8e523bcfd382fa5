package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/** The page that asks for a receipt code. */
record CodePage(String county, boolean unknown, List<LanguageChoice> languageChoices) {}
