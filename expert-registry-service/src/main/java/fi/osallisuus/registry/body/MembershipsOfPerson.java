package fi.osallisuus.registry.body;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A person's seats in bodies. Who is erased leaves them; attendances stay counted under the bare
 * id.
 */
@ApplicationScoped
class MembershipsOfPerson implements PersonalData {
  private final Memberships memberships;
  private final MembershipDesk desk;

  MembershipsOfPerson(Memberships memberships, MembershipDesk desk) {
    this.memberships = memberships;
    this.desk = desk;
  }

  @Override
  public String section() {
    return "memberships";
  }

  @Override
  public Object held(UUID expertId) {
    return memberships.find("expertId = ?1 order by id", expertId).stream()
        .map(m -> m.view(true))
        .toList();
  }

  @Override
  public void forget(UUID expertId) {
    desk.leaveAll(expertId);
  }
}
