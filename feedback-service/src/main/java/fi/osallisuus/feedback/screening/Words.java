package fi.osallisuus.feedback.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of danger, in whatever language they are said, and of diagnoses. */
final class Words {
  private static final Pattern SELF_HARM = danger(FoundKind.SELF_HARM);
  private static final Pattern VIOLENCE = danger(FoundKind.VIOLENCE);
  private static final Pattern DIAGNOSIS = WordList.phrases(WordList.read("diagnosis-words.txt"));

  private Words() {}

  static Stream<Found> find(String text) {
    return Stream.of(
            find(FoundKind.SELF_HARM, SELF_HARM, text),
            find(FoundKind.VIOLENCE, VIOLENCE, text),
            find(FoundKind.DIAGNOSIS, DIAGNOSIS, text))
        .flatMap(found -> found);
  }

  private static Stream<Found> find(FoundKind kind, Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> new Found(kind, m.start(), m.end()));
  }

  private static Pattern danger(FoundKind kind) {
    String prefix = kind.name() + " ";
    List<String> phrases =
        WordList.read("danger-words.txt").stream()
            .filter(line -> line.startsWith(prefix))
            .map(line -> line.substring(prefix.length()))
            .toList();
    return WordList.phrases(phrases);
  }
}
