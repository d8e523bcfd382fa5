package fi.osallisuus.registry.need;

import fi.osallisuus.registry.rights.PersonalData;
import fi.osallisuus.registry.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The needs that a person of the pool has written: the words are theirs, the counts stay. */
@ApplicationScoped
@Transactional
class NeedsOfPerson implements PersonalData {
  private final Needs needs;
  private final SearchIndex index;

  NeedsOfPerson(Needs needs, SearchIndex index) {
    this.needs = needs;
    this.index = index;
  }

  @Override
  public String section() {
    return "needs";
  }

  @Override
  public Object held(UUID expertId) {
    return needs.ofExpert(expertId).stream().map(Need::view).toList();
  }

  @Override
  public void forget(UUID expertId) {
    for (var written : needs.ofExpert(expertId)) {
      written.forget();
      index.forget(Need.KIND, written.id());
    }
  }
}
