package fi.osallisuus.registry.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart into plain words: lower case without accents, so that <i>Ähtäri</i> is found by
 * <i>ahtari</i> and the other way round. Compounds stay whole; what is written with a hyphen is
 * found by its parts and as one word.
 */
public final class SearchWords {
  /** Longer than any word that people type; keeps rows of the index short. */
  static final int LONGEST = 64;

  /** More different words than this and a text is no longer found by its last ones. */
  static final int MOST = 4000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u2010\\u2011][\\p{L}\\p{N}]+)+");

  private SearchWords() {}

  /** The words by which something with these texts is found; empty texts are skipped. */
  public static Set<String> of(Collection<@Nullable String> texts) {
    var words = new LinkedHashSet<String>();
    for (var text : texts) {
      if (text != null) {
        var plain = plain(text);
        words.addAll(split(plain));
        HYPHENATED
            .matcher(plain)
            .results()
            .map(found -> cut(NO_LETTER.matcher(found.group()).replaceAll("")))
            .forEach(words::add);
      }
    }
    return words.size() <= MOST ? words : new LinkedHashSet<>(List.copyOf(words).subList(0, MOST));
  }

  /** The words of one text in their order, as somebody typed them. */
  static List<String> split(String text) {
    var words = new ArrayList<String>();
    var found = WORD.matcher(plain(text));
    while (found.find()) {
      words.add(cut(found.group()));
    }
    return List.copyOf(words);
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }

  /**
   * Accents go by decomposition; the letters that do not decompose are named (Sámi, Danish,
   * German).
   */
  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ð', 'd')
        .replace('ŋ', 'n')
        .replace('ŧ', 't')
        .replace('ł', 'l')
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss");
  }
}
