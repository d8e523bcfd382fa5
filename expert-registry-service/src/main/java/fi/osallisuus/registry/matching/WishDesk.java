package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what an expert wants to be asked for. */
@ApplicationScoped
@Transactional
class WishDesk {
  private final WorkWishes wishes;
  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Audit audit;

  WishDesk(WorkWishes wishes, ExpertDirectory experts, UnitDirectory units, Audit audit) {
    this.wishes = wishes;
    this.experts = experts;
    this.units = units;
    this.audit = audit;
  }

  WishView read(UUID expertId) {
    experts.reach(expertId, Roles.COORDINATOR);
    audit.record("work-wishes.read", "expert", expertId);
    return wishes
        .findByIdOptional(expertId)
        .map(WishView::of)
        .orElseGet(() -> WishView.of(WorkWish.NONE, 0));
  }

  /** The first writing needs no If-Match, since there is nothing that could be overwritten. */
  WishView write(UUID expertId, WorkWish wish, @Nullable String ifMatch) {
    experts.reach(expertId, Roles.COORDINATOR);
    for (int i = 0; i < wish.excludedUnits().size(); i++) {
      units.require(wish.excludedUnits().get(i), "/excludedUnits/" + i);
    }
    var known = wishes.findById(expertId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      ETags.require(ifMatch, known.version());
    }
    var row = known == null ? new WorkWishRow(expertId) : known;
    row.say(wish);
    wishes.persist(row);
    audit.record("work-wishes.written", "expert", expertId);
    return WishView.of(row);
  }
}
