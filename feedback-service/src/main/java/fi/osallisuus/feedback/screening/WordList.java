package fi.osallisuus.feedback.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word list that lies beside the program: one entry a line, remarks after a number sign. */
final class WordList {
  private WordList() {}

  static List<String> read(String file) {
    String path = "/screening/" + file;
    try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pattern for all phrases; a star stands for any ending, a blank for any gap. */
  static Pattern phrases(List<String> phrases) {
    return Pattern.compile(
        phrases.stream()
            .map(
                phrase ->
                    Pattern.quote(phrase)
                        .replace("*", "\\E\\p{L}*\\Q")
                        .replace(" ", "\\E\\s+\\Q")
                        .replace("'", "\\E['’´]\\Q"))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
