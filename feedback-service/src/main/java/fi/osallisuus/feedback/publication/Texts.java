package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of the texts of a publication. */
final class Texts {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BODY = 20_000;

  private Texts() {}

  /** One of text and link, as its type has it, and not too long. */
  static void require(WritePublication written) {
    boolean post = written.type() == PublicationType.SOCIAL_POST;
    if (post && written.body() != null) {
      throw Problem.unprocessable(
              "LINK_ONLY", "Of social media only the link is kept; the text stays there.")
          .at("/body");
    }
    if (post && written.link() == null) {
      throw Problem.unprocessable("LINK_MISSING", "A post in social media is its link.")
          .at("/link");
    }
    if (!post && written.body() == null) {
      throw Problem.unprocessable("BODY_MISSING", "Write the text.").at("/body");
    }
    requireLength(written.title(), LONGEST_TITLE, "/title");
    requireLength(written.body(), LONGEST_BODY, "/body");
  }

  /** What is told to everybody is told in the county's languages, and in each of them whole. */
  static void requireWhole(LocalText title, @Nullable LocalText body, boolean swedish) {
    if (swedish && blank(title.sv())) {
      throw Problem.unprocessable(
              "SWEDISH_REQUIRED", "In a bilingual county residents are told in Swedish too.")
          .at("/title/sv");
    }
    for (var lang : List.of("sv", "en")) {
      if (body != null && blank(in(title, lang)) != blank(in(body, lang))) {
        throw Problem.unprocessable(
                "LANGUAGE_INCOMPLETE", "Give title and text in a language, or neither.")
            .at((blank(in(title, lang)) ? "/title/" : "/body/") + lang);
      }
    }
  }

  static List<String> languages(LocalText title, @Nullable LocalText body) {
    return Stream.of("fi", "sv", "en")
        .filter(lang -> !blank(in(title, lang)) && (body == null || !blank(in(body, lang))))
        .toList();
  }

  private static void requireLength(@Nullable LocalText text, int longest, String pointer) {
    if (text != null) {
      for (var lang : List.of("fi", "sv", "en")) {
        var one = in(text, lang);
        if (one != null && one.length() > longest) {
          throw Problem.unprocessable("TEXT_TOO_LONG", "Up to %d characters.".formatted(longest))
              .at(pointer + "/" + lang);
        }
      }
    }
  }

  private static @Nullable String in(LocalText text, String lang) {
    return switch (lang) {
      case "sv" -> text.sv();
      case "en" -> text.en();
      default -> text.fi();
    };
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
