package fi.osallisuus.booking.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Folds lines at 75 octets (RFC 5545, 3.1); the library counts characters, and ä has two octets.
 */
final class IcsFolding {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private IcsFolding() {}

  static String fold(String unfolded) {
    var folded = new StringBuilder(unfolded.length() + unfolded.length() / OCTETS * 3);
    for (String line : unfolded.split(END, -1)) {
      if (!line.isEmpty()) {
        fold(line, folded);
        folded.append(END);
      }
    }
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      var character = Character.toString(point);
      int octets = character.getBytes(UTF_8).length;
      if (used + octets > OCTETS) {
        folded.append(END).append(' ');
        used = 1;
      }
      folded.append(character);
      used += octets;
      at += Character.charCount(point);
    }
  }
}
