package fi.osallisuus.kit.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceAddressTest {
  private final SourceAddress none = new SourceAddress(Optional.empty());
  private final SourceAddress proxied = new SourceAddress(Optional.of(List.of("10.0.0.0/8")));

  @Test
  void aForwardedAddressIsBelievedFromThisMachineOnly() {
    assertThat(none.of("127.0.0.1", List.of("192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(none.of("::1", List.of("192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(none.of("192.0.2.9", List.of("192.0.2.1"))).isEqualTo("192.0.2.9");
  }

  @Test
  void whatACallerWroteLeftOfItsOwnAddressIsIgnored() {
    assertThat(none.of("127.0.0.1", List.of("198.51.100.7, 192.0.2.1"))).isEqualTo("192.0.2.1");
    assertThat(proxied.of("127.0.0.1", List.of("198.51.100.7", "192.0.2.1, 10.1.2.3")))
        .isEqualTo("192.0.2.1");
    assertThat(proxied.of("10.9.9.9", List.of("192.0.2.1"))).isEqualTo("192.0.2.1");
  }

  @Test
  void nonsenseAndAbsenceLeaveThePeer() {
    assertThat(none.of("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    assertThat(none.of("127.0.0.1", List.of("unknown"))).isEqualTo("127.0.0.1");
    assertThat(none.of("127.0.0.1", List.of("192.0.2.1, x"))).isEqualTo("127.0.0.1");
  }

  @Test
  void theAddressesOfOneIpv6NetworkAreOneSource() {
    assertThat(none.of("2001:db8:1:2::1", List.of()))
        .isEqualTo(none.of("2001:db8:1:2:ffff::9", List.of()));
    assertThat(none.of("2001:db8:1:2::1", List.of()))
        .isNotEqualTo(none.of("2001:db8:1:3::1", List.of()));
  }
}
