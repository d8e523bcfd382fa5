package fi.osallisuus.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,           203.0.113.7",
    "203.0.113.7:4711,      203.0.113.7",
    "2001:db8::7,           2001:db8::7",
    "[2001:db8::7],         2001:db8::7",
    "[2001:db8::7]:4711,    2001:db8::7",
    "' 203.0.113.7 ',       203.0.113.7"
  })
  void anEntryIsAnAddressWithOrWithoutItsPort(String entry, String address) {
    assertThat(ClientAddress.forwarded(List.of(entry), 1)).hasValue(InetAddress.ofLiteral(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "unknown", "slow.example", "10.1.256.1", "[", "[::1", ":", "::1:x", ","})
  void whatIsNoAddressIsNotLookedUp(String entry) {
    assertThat(ClientAddress.forwarded(List.of(entry), 1)).isEmpty();
  }

  @Test
  void asManyEntriesFromTheEndAreBelievedAsThereAreProxies() {
    var lines = List.of("192.0.2.1, 203.0.113.7", "198.51.100.9");

    assertThat(ClientAddress.forwarded(lines, 1)).hasValue(InetAddress.ofLiteral("198.51.100.9"));
    assertThat(ClientAddress.forwarded(lines, 2)).hasValue(InetAddress.ofLiteral("203.0.113.7"));
    assertThat(ClientAddress.forwarded(lines, 4)).isEmpty();
    assertThat(ClientAddress.forwarded(lines, 0)).isEmpty();
    assertThat(ClientAddress.forwarded(List.of(), 1)).isEmpty();
  }
}
