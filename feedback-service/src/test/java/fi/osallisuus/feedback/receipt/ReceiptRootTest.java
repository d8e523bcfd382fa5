package fi.osallisuus.feedback.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptRootTest {
  private static final ReceiptRoot ROOT = ReceiptCode.typed("7K3M-9QXA-04TZ-BW8R").root();

  @Test
  void oneCodeHasOneRootHoweverItIsTyped() {
    assertThat(ReceiptCode.typed("7k3m 9qxa o4tz bw8r").root()).isEqualTo(ROOT);
    assertThat(ReceiptCode.typed("7K3M-9QXA-04TZ-BW8S").root()).isNotEqualTo(ROOT);
  }

  @Test
  void eachThingOfACodeHasAHashOfItsOwn() {
    var hashes = new HashSet<>(IntStream.range(0, 40).mapToObj(n -> ROOT.of(n).hex()).toList());

    assertThat(hashes).hasSize(40).doesNotContain(ROOT.hex()).allMatch(h -> h.length() == 64);
    assertThat(ROOT.of(1)).isEqualTo(ROOT.of(1));
  }
}
