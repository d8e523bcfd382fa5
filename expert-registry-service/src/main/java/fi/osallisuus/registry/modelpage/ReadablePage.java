package fi.osallisuus.registry.modelpage;

import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.registry.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The model page as a reader sees it, in one language. */
record ReadablePage(
    String lang,
    String county,
    PageText name,
    List<LanguageChoice> languages,
    List<Paper> descriptions,
    List<Process> processes,
    List<Link> documents,
    List<Mode> modes) {

  /** A job description. */
  record Paper(String code, PageText title, String version, List<Part> parts) {}

  /** A section under its heading. */
  record Part(String heading, PageText text) {}

  /** A process with its steps. */
  record Process(String code, PageText title, List<Step> steps) {}

  /** A step. */
  record Step(PageText title, @Nullable PageText text) {}

  /** A document where it lies. */
  record Link(PageText title, String href, String language) {}

  /** A mode explained. */
  record Mode(PageText name, PageText description, PageText whenToUse) {}

  static ReadablePage of(ModelPageView page, PageWords words) {
    var lang = words.lang();
    return new ReadablePage(
        lang,
        page.county(),
        PageText.of(page.name(), lang),
        LanguageChoice.of(PageWords.LANGUAGES, lang),
        page.jobDescriptions().stream()
            .map(
                d ->
                    new Paper(
                        d.code(),
                        PageText.of(d.title(), lang),
                        d.version(),
                        d.sections().stream()
                            .map(
                                s ->
                                    new Part(
                                        words.get("section" + s.section()),
                                        PageText.of(s.text(), lang)))
                            .toList()))
            .toList(),
        page.processes().stream()
            .map(
                p ->
                    new Process(
                        p.code(),
                        PageText.of(p.title(), lang),
                        p.steps().stream()
                            .map(s -> new Step(PageText.of(s.title(), lang), of(s.text(), lang)))
                            .toList()))
            .toList(),
        page.documents().stream()
            .map(d -> new Link(PageText.of(d.title(), lang), d.link(), d.language()))
            .toList(),
        page.modes().stream()
            .map(
                m ->
                    new Mode(
                        PageText.of(m.name(), lang),
                        PageText.of(m.description(), lang),
                        PageText.of(m.whenToUse(), lang)))
            .toList());
  }

  private static @Nullable PageText of(@Nullable Words words, String lang) {
    return words == null ? null : PageText.of(words, lang);
  }
}
