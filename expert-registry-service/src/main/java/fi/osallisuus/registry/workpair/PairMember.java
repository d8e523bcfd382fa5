package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.AccountLink;
import fi.osallisuus.registry.workpair.WorkPairView.AbsenceView;
import fi.osallisuus.registry.workpair.WorkPairView.MemberView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** One of the two of a pair. */
@Entity
@Table(name = "work_pair_member")
@SuppressWarnings("NullAway.Init")
class PairMember {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "work_pair_id")
  private WorkPair pair;

  private String accountId;

  @Enumerated(EnumType.STRING)
  private Profession profession;

  @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("absentFrom")
  @BatchSize(size = 200)
  private List<PairAbsence> absences = new ArrayList<>();

  PairMember() {}

  PairMember(WorkPair pair, FormPair.Member member) {
    this.pair = pair;
    accountId = member.accountId();
    profession = member.profession();
  }

  void away(NoteAbsence request) {
    if (absences.stream().anyMatch(a -> a.overlaps(request.from(), request.to()))) {
      throw Problem.conflict("ABSENCE_OVERLAP", "Some of the days are noted already.").at("/from");
    }
    absences.add(new PairAbsence(this, request));
  }

  boolean backAgain(UUID absenceId) {
    return absences.removeIf(a -> absenceId.equals(a.id()));
  }

  boolean awayOn(LocalDate day) {
    return absences.stream().anyMatch(a -> a.overlaps(day, day));
  }

  UUID id() {
    return id;
  }

  Profession profession() {
    return profession;
  }

  Stream<WorkPairState.Absence> told() {
    return absences.stream()
        .map(a -> new WorkPairState.Absence(profession.field(), a.from(), a.to()));
  }

  WorkPairState.Member told(AccountLink accounts) {
    return new WorkPairState.Member(accounts.ref(accountId), profession.field());
  }

  MemberView view(LocalDate day) {
    return new MemberView(
        id,
        accountId,
        profession,
        profession.field(),
        awayOn(day),
        absences.stream().map(a -> new AbsenceView(a.id(), a.from(), a.to())).toList());
  }
}
