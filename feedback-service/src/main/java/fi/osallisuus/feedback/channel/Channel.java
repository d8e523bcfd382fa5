package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One way to reach a collection: a tablet, a QR code, a link, a pile of paper forms. */
@Entity
class Channel {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String county;
  private UUID collectionId;

  @Enumerated(EnumType.STRING)
  private ChannelKind kind;

  private boolean oneTime;
  private int askedCount;
  private String label;
  private @Nullable String code;
  private byte[] codeHash;

  @Enumerated(EnumType.STRING)
  private ChannelStatus status;

  @Version private long version;

  protected Channel() {}

  Channel(String county, UUID collectionId, AddChannel request, String code) {
    this.county = county;
    this.collectionId = collectionId;
    this.kind = request.told();
    this.oneTime = request.once();
    this.label = request.label();
    this.status = ChannelStatus.ACTIVE;
    if (oneTime && !kind.mayInvite()) {
      throw Problem.unprocessable(
              "ONE_TIME_IS_A_LINK", "Only a link can be a personal, one-time invitation.")
          .at("/oneTime");
    }
    lock(code);
  }

  /** Remembers that so many more people were asked this way. */
  void asked(int more) {
    refuseRevoked();
    if (!kind.counted()) {
      throw Problem.conflict(
          "NOT_COUNTED", "Of a tablet or a poster nobody knows who saw it; visits are the base.");
    }
    askedCount += more;
  }

  /** Cuts off whoever knows the old code: a tablet that was lost or copied. */
  void rotate(String fresh) {
    if (kind != ChannelKind.TABLET) {
      throw Problem.conflict(
          "NOT_A_TABLET", "A printed code cannot be exchanged; revoke it and add another channel.");
    }
    refuseRevoked();
    lock(fresh);
  }

  void revoke() {
    refuseRevoked();
    status = ChannelStatus.REVOKED;
  }

  Door door() {
    return new Door(id, collectionId, kind, oneTime);
  }

  void refuseRevoked() {
    if (status == ChannelStatus.REVOKED) {
      throw Problem.conflict("CHANNEL_REVOKED", "The channel has been revoked.");
    }
  }

  /** What only staff enter has no address, so its code is told to nobody. */
  private void lock(String fresh) {
    codeHash = Code.hash(fresh);
    code = kind == ChannelKind.TABLET || !kind.hasAddress() ? null : fresh;
  }

  UUID id() {
    return id;
  }

  UUID collectionId() {
    return collectionId;
  }

  ChannelKind kind() {
    return kind;
  }

  boolean oneTime() {
    return oneTime;
  }

  int askedCount() {
    return askedCount;
  }

  String label() {
    return label;
  }

  ChannelStatus status() {
    return status;
  }

  /** The code, if it may be shown again; that of a tablet never is. */
  Optional<String> code() {
    return Optional.ofNullable(code);
  }
}
