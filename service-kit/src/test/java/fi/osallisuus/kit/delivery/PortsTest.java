package fi.osallisuus.kit.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.osallisuus.kit.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
  @TempDir Path directory;

  @Test
  void aContactOnAChannelThatSendsNothingIsRefusedWhereItWasGiven() {
    var ports = ports("file", "off", true);

    ports.require(Channel.EMAIL, "/contact/channel");
    assertThat(ports.offered()).containsExactly(Channel.EMAIL);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> ports.require(Channel.SMS, "/contact/channel"))
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("CHANNEL_NOT_OFFERED");
              assertThat(problem.errors().getFirst().pointer()).isEqualTo("/contact/channel");
              assertThat(problem.members()).containsEntry("offered", List.of(Channel.EMAIL));
            });
  }

  @Test
  void filesAreForALocalSuiteOnly() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ports("off", "file", false))
        .withMessageContaining("OSALLISUUS_SMS");
  }

  private Ports ports(String mail, String sms, boolean local) {
    return new Ports(null, null, mail, sms, Optional.of(directory), local);
  }
}
