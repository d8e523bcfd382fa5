package fi.osallisuus.registry.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDiffTest {

  @Test
  void wordsThatStayAreToldFromThoseThatCameAndWent() {
    assertThat(TextDiff.of("Et arvioi etkä hoida asiakasta.", "Et arvioi etkä lääkitse asiakasta."))
        .containsExactly(
            new TextDiff.Piece(TextDiff.Change.SAME, "Et arvioi etkä"),
            new TextDiff.Piece(TextDiff.Change.REMOVED, "hoida"),
            new TextDiff.Piece(TextDiff.Change.ADDED, "lääkitse"),
            new TextDiff.Piece(TextDiff.Change.SAME, "asiakasta."));
  }

  @Test
  void nothingBeforeMeansEverythingIsNew() {
    assertThat(TextDiff.of("", "Uusi  teksti"))
        .containsExactly(new TextDiff.Piece(TextDiff.Change.ADDED, "Uusi teksti"));
    assertThat(TextDiff.of("Sama", "Sama"))
        .containsExactly(new TextDiff.Piece(TextDiff.Change.SAME, "Sama"));
  }
}
