package fi.osallisuus.booking.round;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.page.Limits;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A round of observations: its days, and the wards that are to be looked at (S2-09). */
@Entity
@Table(name = "observation_round")
class Round {
  @Id private UUID id;
  @Version private long version;
  private String code;
  private LocalDate firstDay;
  private LocalDate lastDay;

  @ElementCollection
  @BatchSize(size = Limits.MAX)
  @CollectionTable(name = "observation_round_ward", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "ward_id")
  private Set<UUID> wards = new HashSet<>();

  protected Round() {}

  Round(String code, DescribeRound request) {
    this.id = Ids.next();
    this.code = code;
    describe(request);
  }

  final void describe(DescribeRound request) {
    firstDay = request.firstDay();
    lastDay = request.lastDay();
    wards.clear();
    wards.addAll(request.wardIds());
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

  boolean has(UUID ward) {
    return wards.contains(ward);
  }

  int size() {
    return wards.size();
  }

  RoundDays days() {
    return new RoundDays(id, firstDay, lastDay);
  }

  RoundView view() {
    return new RoundView(id, version, code, firstDay, lastDay, List.copyOf(new TreeSet<>(wards)));
  }
}
