package fi.osallisuus.registry.equipment;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.registry.rights.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What experts were lent; ended loans go with the person, a thing still out is the county's. */
@ApplicationScoped
class Loans implements PanacheRepositoryBase<Loan, UUID>, PersonalData {
  private final EquipmentStore things;

  Loans(EquipmentStore things) {
    this.things = things;
  }

  List<Loan> of(UUID expertId, Keyset keyset) {
    return find("expertId = ?1 and id > ?2 order by id", expertId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  void end(UUID equipmentId, LocalDate day, EquipmentStatus how) {
    find("equipmentId = ?1 and endedOn is null", equipmentId).list().forEach(l -> l.end(day, how));
  }

  LoanView view(Loan loan) {
    var thing = things.get(loan.equipmentId()).view();
    return loan.view(thing.deviceId(), thing.kind());
  }

  @Override
  public String section() {
    return "equipment";
  }

  @Override
  public Object held(UUID expertId) {
    return find("expertId = ?1 order by id", expertId).stream().map(this::view).toList();
  }

  @Override
  public void forget(UUID expertId) {
    delete("expertId = ?1 and endedOn is not null", expertId);
  }
}
