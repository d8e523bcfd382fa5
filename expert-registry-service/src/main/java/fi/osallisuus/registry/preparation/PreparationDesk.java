package fi.osallisuus.registry.preparation;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list of what must be in place before a pilot. */
@ApplicationScoped
@Transactional
class PreparationDesk {
  private static final String AREA = "PREPARATION_AREA";

  /** What every pilot of peer reception had to see to (S0-21…S0-43). */
  private static final List<String> USUAL =
      List.of(
          "PREMISES",
          "SAFETY",
          "CONSULTATION",
          "EQUIPMENT",
          "RECRUITMENT",
          "JOB_DESCRIPTION",
          "REFERRAL_PROCESS",
          "BOOKING_PROCESS",
          "FEE_MODEL",
          "CONTRACT",
          "ORIENTATION",
          "DATA_COLLECTION");

  private final PreparationItems items;
  private final InitiativeDirectory initiatives;
  private final Codes codes;
  private final Audit audit;
  private final Today today;

  PreparationDesk(
      PreparationItems items,
      InitiativeDirectory initiatives,
      Codes codes,
      Audit audit,
      Today today) {
    this.items = items;
    this.initiatives = initiatives;
    this.codes = codes;
    this.audit = audit;
    this.today = today;
  }

  Page<ItemView> list(UUID initiativeId, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(
        items.of(initiativeId, keyset), PreparationItem::id, i -> i.view(today.date()));
  }

  ItemView add(UUID initiativeId, PutItem request) {
    initiatives.hold(initiativeId).requireOpen();
    return persist(initiativeId, request).view(today.date());
  }

  /** The usual items that are not in the list yet, all mandatory and open. */
  Page<ItemView> addUsual(UUID initiativeId, AddUsual request) {
    initiatives.hold(initiativeId).requireOpen();
    return new Page<>(
        USUAL.stream()
            .filter(area -> !items.hasArea(initiativeId, area))
            .map(area -> request.item(area))
            .map(item -> persist(initiativeId, item).view(today.date()))
            .toList(),
        null);
  }

  ItemView change(UUID initiativeId, UUID id, PutItem request, @Nullable String ifMatch) {
    initiatives.hold(initiativeId).requireOpen();
    var item = items.lock(initiativeId, id);
    ETags.require(ifMatch, item.version());
    check(request);
    item.change(request);
    audit.record("preparation-item.changed", "preparation-item", id);
    return item.view(today.date());
  }

  private PreparationItem persist(UUID initiativeId, PutItem request) {
    check(request);
    var item = new PreparationItem(initiativeId, request);
    items.persist(item);
    audit.record("preparation-item.added", "preparation-item", item.id());
    return item;
  }

  private void check(PutItem request) {
    codes.require(AREA, request.area(), "/area");
    if (request.doneOn() != null) {
      today.refuseFuture(request.doneOn(), "/doneOn");
    }
  }
}
