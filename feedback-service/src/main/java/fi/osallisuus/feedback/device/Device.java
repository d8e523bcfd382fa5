package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tablet. It knows when it was last heard of, never when somebody answered: it calls by its own
 * clock, whether people answer or not.
 */
@Entity
class Device extends Row {
  /** Long enough to walk to the tablet, too short to try a million codes. */
  static final Duration PAIRING = Duration.ofMinutes(10);

  /** S0-27: a tablet that nobody has heard of for a day may lie in a cupboard. */
  static final Duration SILENCE = Duration.ofHours(24);

  private static final int MOST_PINS = 5;
  private static final Duration PIN_REST = Duration.ofMinutes(15);

  private String name;
  private UUID channelId;
  private UUID collectionId;

  @Enumerated(EnumType.STRING)
  private DeviceStatus status;

  private boolean testMode;
  private byte @Nullable [] pairHash;
  private @Nullable Instant pairUntil;
  private byte @Nullable [] keyHash;
  private @Nullable String pinHash;
  private int pinFailures;
  private @Nullable Instant pinLockedUntil;
  private @Nullable Instant seenAt;
  private boolean answersWaiting;

  Device() {}

  Device(String name, Door door, boolean testMode) {
    this.name = name;
    this.channelId = door.channelId();
    this.collectionId = door.collectionId();
    this.testMode = testMode;
    this.status = DeviceStatus.PAIRING;
  }

  void rename(String other) {
    name = other;
    changed();
  }

  void test(boolean on) {
    testMode = on;
    changed();
  }

  void pin(String hash) {
    pinHash = hash;
    pinFailures = 0;
    pinLockedUntil = null;
    changed();
  }

  /** Asks another collection from now on; what it still holds belongs to the former one. */
  void move(Door door) {
    if (answersWaiting) {
      throw Problem.conflict(
              "ANSWERS_WAITING", "The tablet holds answers that it has not sent yet.")
          .at("/channelId");
    }
    channelId = door.channelId();
    collectionId = door.collectionId();
    changed();
  }

  /** Can be paired by a code until it runs out; the key of a former pairing ends here. */
  void offer(byte[] codeHash, Instant now) {
    become(DeviceStatus.PAIRING);
    keyHash = null;
    pairHash = codeHash;
    pairUntil = now.plus(PAIRING);
  }

  boolean isOffered(Instant now) {
    return pairUntil != null && pairUntil.isAfter(now);
  }

  void paired(byte[] hashOfKey, Instant now) {
    become(DeviceStatus.ACTIVE);
    pairHash = null;
    pairUntil = null;
    keyHash = hashOfKey;
    seenAt = now;
    answersWaiting = false;
  }

  /** It calls; says whether that is news to others. */
  boolean heard(Instant now, boolean holdsAnswers) {
    seenAt = now;
    answersWaiting = holdsAnswers;
    if (status != DeviceStatus.SILENT) {
      return false;
    }
    become(DeviceStatus.ACTIVE);
    return true;
  }

  void fellSilent() {
    become(DeviceStatus.SILENT);
  }

  /** Whether the PIN is right; too many wrong ones, and it must rest. */
  boolean opens(String hash, Instant now) {
    if (pinLockedUntil != null && pinLockedUntil.isAfter(now)) {
      return false;
    }
    boolean right = hash.equals(pinHash);
    pinFailures = right ? 0 : pinFailures + 1;
    pinLockedUntil = pinFailures >= MOST_PINS ? now.plus(PIN_REST) : null;
    if (pinLockedUntil != null) {
      pinFailures = 0;
    }
    return right;
  }

  void leave() {
    become(DeviceStatus.UNPAIRED);
    keyHash = null;
  }

  void revoke() {
    become(DeviceStatus.REVOKED);
    keyHash = null;
    pairHash = null;
    pairUntil = null;
  }

  private void become(DeviceStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "DEVICE_TRANSITION", "A tablet in %s cannot become %s.".formatted(status, target))
          .with("deviceStatus", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  UUID channelId() {
    return channelId;
  }

  UUID collectionId() {
    return collectionId;
  }

  boolean testMode() {
    return testMode;
  }

  @Nullable Instant pairUntil() {
    return pairUntil;
  }

  DeviceStatus status() {
    return status;
  }

  DeviceView view() {
    return new DeviceView(
        id(), name, channelId, collectionId, status, testMode, seenAt, answersWaiting, version());
  }
}
