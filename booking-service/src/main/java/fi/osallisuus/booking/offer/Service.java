package fi.osallisuus.booking.offer;

import fi.osallisuus.booking.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be booked, how long a hold lasts, and which version of the notice is in force. */
@Entity
@Table(name = "service")
class Service {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Enumerated(EnumType.STRING)
  private ServiceKind kind;

  private boolean treatment;
  private @Nullable String level;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private String nameSv;

  @Column(name = "name_en")
  private @Nullable String nameEn;

  private int holdMinutes;
  private int noticeVersion;
  private boolean active;

  protected Service() {}

  static Service open(OpenService request) {
    var service = new Service();
    service.id = Ids.next();
    service.code = request.code();
    service.kind = request.kind();
    service.treatment = request.kind().treatment();
    service.noticeVersion = 1;
    service.describe(request.description());
    return service;
  }

  void describe(DescribeService request) {
    nameFi = request.name().fi();
    nameSv = request.name().sv();
    nameEn = request.name().en();
    level = request.level();
    holdMinutes = request.holdMinutesOrUsual();
    active = request.isActive();
  }

  /** From now on every client who has not yet been here must be told anew. */
  Notice publish(NoticeText text, Instant now) {
    noticeVersion++;
    return new Notice(id, noticeVersion, text, now);
  }

  Notice firstNotice(NoticeText text, Instant now) {
    return new Notice(id, noticeVersion, text, now);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String code() {
    return code;
  }

  boolean active() {
    return active;
  }

  Offered offered() {
    return new Offered(
        id, code, level, kind == ServiceKind.PEER_RECEPTION, kind == ServiceKind.GUIDANCE);
  }

  ServiceView view() {
    return new ServiceView(
        id,
        version,
        code,
        kind,
        treatment,
        level,
        new ServiceName(nameFi, nameSv, nameEn),
        holdMinutes,
        noticeVersion,
        active);
  }
}
