package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of an expert, a receiving unit or a worker of an area through one package. */
@Entity
class Orientation extends Row {
  private @Nullable UUID expertId;
  private @Nullable UUID unitId;
  private @Nullable String accountId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "package_id")
  private OrientationPackage ofPackage;

  private LocalDate assignedOn;

  @ElementCollection
  @CollectionTable(name = "orientation_done", joinColumns = @JoinColumn(name = "orientation_id"))
  @MapKeyColumn(name = "item_id")
  private Map<UUID, Done> done = new HashMap<>();

  Orientation() {}

  private Orientation(OrientationPackage ofPackage, LocalDate day) {
    this.ofPackage = ofPackage;
    assignedOn = day;
  }

  static Orientation ofExpert(UUID expertId, OrientationPackage ofPackage, LocalDate day) {
    var orientation = new Orientation(ofPackage, day);
    orientation.expertId = expertId;
    return orientation;
  }

  /** Of a unit together, or of one worker there. */
  static Orientation atUnit(
      UUID unitId, @Nullable String accountId, OrientationPackage ofPackage, LocalDate day) {
    var orientation = new Orientation(ofPackage, day);
    orientation.unitId = unitId;
    orientation.accountId = accountId;
    return orientation;
  }

  /** Items done already keep their day. */
  void complete(List<CompleteItems.Item> items, String by) {
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (ofPackage.items().stream().noneMatch(known -> known.id().equals(item.itemId()))) {
        throw Problem.unprocessable("ITEM_UNKNOWN", "The package has no such item.")
            .at("/items/" + i + "/itemId");
      }
      done.putIfAbsent(item.itemId(), new Done(item.doneOn(), by));
    }
    changed();
  }

  List<UUID> openMandatory() {
    return ofPackage.items().stream()
        .filter(item -> item.mandatory() && !done.containsKey(item.id()))
        .map(OrientationItem::id)
        .toList();
  }

  /** Whether one of these items asks for a network that is not recorded as built yet. */
  boolean asksForNetwork(List<CompleteItems.Item> items) {
    return ofPackage.items().stream()
        .filter(item -> item.type() == ItemType.NETWORK_TASK && !done.containsKey(item.id()))
        .anyMatch(item -> items.stream().anyMatch(i -> i.itemId().equals(item.id())));
  }

  boolean of(UUID expert) {
    return expert.equals(expertId);
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  @Nullable String accountId() {
    return accountId;
  }

  /** What a unit still lacks. */
  List<ReadinessView.Open> open() {
    return ofPackage.items().stream()
        .filter(item -> item.mandatory() && !done.containsKey(item.id()))
        .map(item -> new ReadinessView.Open(id(), item.id(), item.title()))
        .toList();
  }

  OrientationView view() {
    return new OrientationView(
        id(),
        expertId,
        unitId,
        accountId,
        ofPackage.id(),
        assignedOn,
        openMandatory().isEmpty(),
        ofPackage.items().stream().map(this::itemView).toList(),
        version());
  }

  private OrientationView.Item itemView(OrientationItem item) {
    @Nullable Done found = done.get(item.id());
    return new OrientationView.Item(
        item.id(),
        item.mandatory(),
        item.type(),
        item.title(),
        found == null ? null : found.doneOn(),
        found == null ? null : found.orientedBy());
  }
}
