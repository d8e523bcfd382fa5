package fi.osallisuus.feedback.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeviceTest {
  private static final Instant NOW = Instant.parse("2026-03-23T08:00:00Z");
  private static final byte[] HASH = new byte[32];

  @Test
  void digitsAreGoodForTenMinutes() {
    var device = offered();

    assertThat(device.isOffered(NOW.plus(Duration.ofMinutes(9)))).isTrue();
    assertThat(device.isOffered(NOW.plus(Duration.ofMinutes(10)))).isFalse();
  }

  @Test
  void aTabletThatCallsAfterADayOfSilenceIsNews() {
    var device = paired();
    assertThat(device.heard(NOW, false)).isFalse();
    device.fellSilent();
    long version = device.version();

    assertThat(device.heard(NOW.plus(Duration.ofDays(2)), false)).isTrue();

    assertThat(device.status()).isEqualTo(DeviceStatus.ACTIVE);
    assertThat(device.version()).isEqualTo(version + 1);
  }

  @Test
  void callingIsNoChangeOfTheTablet() {
    var device = paired();
    long version = device.version();

    device.heard(NOW, true);

    assertThat(device.version()).isEqualTo(version);
  }

  @Test
  void afterFiveWrongPinsTheRightOneMustRestToo() {
    var device = paired();
    device.pin("right");
    for (int i = 0; i < 5; i++) {
      assertThat(device.opens("wrong", NOW)).isFalse();
    }

    assertThat(device.opens("right", NOW.plus(Duration.ofMinutes(14)))).isFalse();
    assertThat(device.opens("right", NOW.plus(Duration.ofMinutes(15)))).isTrue();
  }

  @Test
  void withAnswersOfTheFormerCollectionItIsNotMovedOn() {
    var device = paired();
    device.heard(NOW, true);

    assertThatThrownBy(() -> device.move(door()))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("ANSWERS_WAITING"));
  }

  @Test
  void aRevokedTabletStaysRevoked() {
    var device = paired();
    device.revoke();

    assertThatThrownBy(() -> device.offer(HASH, NOW))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("DEVICE_TRANSITION"));
  }

  private static Door door() {
    return new Door(UUID.randomUUID(), UUID.randomUUID(), ChannelKind.TABLET, false);
  }

  private static Device offered() {
    var device = new Device("Hall", door(), false);
    device.offer(HASH, NOW);
    return device;
  }

  private static Device paired() {
    var device = offered();
    device.paired(HASH, NOW);
    return device;
  }
}
