package fi.osallisuus.registry.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A member who came, or guests in a role. */
@Entity
@SuppressWarnings("NullAway.Init")
class Attendance {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "meeting_id")
  private Meeting meeting;

  private @Nullable UUID membershipId;
  private String role;
  private int headCount;
  private @Nullable BigDecimal kilometres;

  Attendance() {}

  Attendance(
      Meeting meeting,
      @Nullable UUID membershipId,
      String role,
      int headCount,
      @Nullable BigDecimal kilometres) {
    this.meeting = meeting;
    this.membershipId = membershipId;
    this.role = role;
    this.headCount = headCount;
    this.kilometres = kilometres;
  }

  String role() {
    return role;
  }

  int headCount() {
    return headCount;
  }

  AttendanceView view() {
    return new AttendanceView(membershipId, role, headCount, kilometres);
  }
}
