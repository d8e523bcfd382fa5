package fi.osallisuus.registry.workpair;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Days on which one of a pair is away. */
@Entity
@Table(name = "work_pair_absence")
@SuppressWarnings("NullAway.Init")
class PairAbsence {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "member_id")
  private PairMember member;

  private LocalDate absentFrom;
  private LocalDate absentTo;

  PairAbsence() {}

  PairAbsence(PairMember member, NoteAbsence request) {
    this.member = member;
    absentFrom = request.from();
    absentTo = request.to();
  }

  boolean overlaps(LocalDate from, LocalDate to) {
    return !absentFrom.isAfter(to) && !absentTo.isBefore(from);
  }

  UUID id() {
    return id;
  }

  LocalDate from() {
    return absentFrom;
  }

  LocalDate to() {
    return absentTo;
  }
}
