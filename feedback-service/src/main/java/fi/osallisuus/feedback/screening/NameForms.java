package fi.osallisuus.feedback.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names in the forms in which they stand in a sentence: Finnish bends them (Virtanen: Virtaselle,
 * Pekka: Pekan), Swedish and English add an s.
 */
final class NameForms {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "n", "a", "ä", "ta", "tä", "tta", "ttä", "ssa", "ssä", "sta", "stä", "lla", "llä",
          "lta", "ltä", "lle", "na", "nä", "ksi", "kin", "an", "än", "en", "in", "on", "un", "yn",
          "ön", "han", "hän", "hen", "hin", "hon", "hun", "seen", "nkin", "s", "'s", "’s", ":n",
          ":lle", ":lla", ":ssa", ":sta", ":a", ":ta", "lia", "lin", "ille", "illa", "ja", "jen",
          "iä", "ia");

  private static final int SHORTEST_STEM = 2;

  private final Set<String> stems = new HashSet<>();

  NameForms(List<String> names) {
    names.forEach(name -> add(name.toLowerCase(Locale.ROOT)));
  }

  private void add(String name) {
    stems.add(name);
    int length = name.length();
    if (length <= SHORTEST_STEM) {
      return;
    }
    if (name.endsWith("nen")) {
      String stem = name.substring(0, length - 3);
      stems.add(stem + "se");
      stems.add(stem + "s");
    } else if (name.endsWith("s")) {
      stems.add(name.substring(0, length - 1) + "kse");
      stems.add(name + "i");
    } else if (!endsInVowel(name)) {
      stems.add(name + "i");
    } else if (name.substring(length - 3, length - 1).matches("kk|pp|tt")) {
      stems.add(name.substring(0, length - 2) + name.charAt(length - 1));
    } else if (name.endsWith("io") || name.endsWith("mäki")) {
      stems.add(name.endsWith("mäki") ? name.substring(0, length - 2) + "e" : name);
    } else if (name.endsWith("i")) {
      stems.add(name.substring(0, length - 1) + "e"); // Lehti: Lehden is rarer than Salmi: Salmen.
    }
  }

  private static boolean endsInVowel(String name) {
    return "aeiouyäöå".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Whether the word is one of the names, bent or not. */
  boolean holds(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int end = lower.length(); end >= SHORTEST_STEM; end--) {
      if (ENDINGS.contains(lower.substring(end)) && stems.contains(lower.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
