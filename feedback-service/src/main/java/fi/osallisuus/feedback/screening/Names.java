package fi.osallisuus.feedback.screening;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people, by open lists of names and by the look of Nordic last names. */
final class Names {
  private static final Pattern LAST_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:nen|sen|selle|sella|selta|sson|ström|qvist|kvist)s?");

  private final NameForms first;
  private final NameForms last;
  private final NameForms ordinary;

  Names(Optional<Path> more) {
    var firstNames = new ArrayList<>(WordList.read("first-names.txt"));
    var lastNames = new ArrayList<>(WordList.read("last-names.txt"));
    var added = more.map(Names::lines).orElse(List.of());
    firstNames.addAll(added);
    lastNames.addAll(added);
    first = new NameForms(firstNames);
    last = new NameForms(lastNames);
    ordinary = new NameForms(WordList.read("ordinary-names.txt"));
  }

  Stream<Found> find(String text) {
    List<Word> words = Word.of(text);
    var found = new ArrayList<Found>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i + 1 < words.size() && isPair(text, word, words.get(i + 1))) {
        found.add(new Found(FoundKind.NAME, word.from(), words.get(i + 1).to()));
        i++;
      } else if (word.capital() && isName(text, word)) {
        found.add(new Found(FoundKind.NAME, word.from(), word.to()));
      }
    }
    return found.stream();
  }

  private boolean isName(String text, Word word) {
    boolean listed = first.holds(word.text()) || last.holds(word.text());
    if (!listed) {
      return LAST_NAME.matcher(word.text()).matches() && !word.opensSentence(text);
    }
    return !(ordinary.holds(word.text()) && word.opensSentence(text));
  }

  /** A first name and a last name side by side are a person also in small letters. */
  private boolean isPair(String text, Word one, Word other) {
    if (!text.substring(one.to(), other.from()).equals(" ")) {
      return false;
    }
    if (one.capital() && other.capital()) {
      return first.holds(one.text())
          && (last.holds(other.text()) || !ordinaryWord(other) && looksLast(other));
    }
    return !one.capital()
        && !other.capital()
        && first.holds(one.text())
        && last.holds(other.text())
        && !ordinaryWord(one)
        && !ordinaryWord(other);
  }

  private static boolean looksLast(Word word) {
    return LAST_NAME.matcher(word.text()).matches();
  }

  private boolean ordinaryWord(Word word) {
    return ordinary.holds(word.text());
  }

  /** The unit's own people, by first or last name; one finding for a full name. */
  List<Masked> staff(String text, Collection<StaffName> staff) {
    var found = new ArrayList<Masked>();
    for (StaffName person : staff) {
      var forms = new NameForms(Arrays.asList(person.name().strip().split("\\s+")));
      for (Word word : Word.of(text)) {
        if (forms.holds(word.text()) && (word.capital() || !ordinaryWord(word))) {
          var last = found.isEmpty() ? null : found.getLast();
          boolean joins =
              last != null && last.person(person) && last.found().to() + 1 == word.from();
          int from = joins ? requireNonNull(last).found().from() : word.from();
          if (joins) {
            found.removeLast();
          }
          found.add(Masked.staff(from, word.to(), person));
        }
      }
    }
    return found;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("feedback.screening.more-names cannot be read", e);
    }
  }
}
