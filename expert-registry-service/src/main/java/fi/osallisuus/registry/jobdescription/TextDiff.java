package fi.osallisuus.registry.jobdescription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a text, word by word: the longest common run of words stays. */
final class TextDiff {
  private TextDiff() {}

  /** What happened to some words. */
  enum Change {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words that belong together and what happened to them. */
  @Schema(name = "TextPiece")
  record Piece(Change change, String text) {}

  static List<Piece> of(String before, String after) {
    var old = words(before);
    var fresh = words(after);
    var common = common(old, fresh);
    var pieces = new ArrayList<Piece>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        join(pieces, Change.SAME, old.get(i));
        i++;
        j++;
      } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        join(pieces, Change.REMOVED, old.get(i++));
      } else {
        join(pieces, Change.ADDED, fresh.get(j++));
      }
    }
    return List.copyOf(pieces);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  /** The length of the longest common run from each pair of places to the ends. */
  private static int[][] common(List<String> old, List<String> fresh) {
    var length = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(fresh.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static void join(List<Piece> pieces, Change change, String word) {
    if (!pieces.isEmpty() && pieces.getLast().change() == change) {
      var last = pieces.removeLast();
      pieces.add(new Piece(change, last.text() + " " + word));
    } else {
      pieces.add(new Piece(change, word));
    }
  }
}
