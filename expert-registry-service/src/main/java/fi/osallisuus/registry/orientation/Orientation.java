package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Row;
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

/** One expert's way through one package. */
@Entity
class Orientation extends Row {
  private UUID expertId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "package_id")
  private OrientationPackage ofPackage;

  private LocalDate assignedOn;

  @ElementCollection
  @CollectionTable(name = "orientation_done", joinColumns = @JoinColumn(name = "orientation_id"))
  @MapKeyColumn(name = "item_id")
  private Map<UUID, Done> done = new HashMap<>();

  Orientation() {}

  Orientation(UUID expertId, OrientationPackage ofPackage, LocalDate day) {
    this.expertId = expertId;
    this.ofPackage = ofPackage;
    assignedOn = day;
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

  UUID expertId() {
    return expertId;
  }

  OrientationView view() {
    return new OrientationView(
        id(),
        expertId,
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
        item.title(),
        found == null ? null : found.doneOn(),
        found == null ? null : found.orientedBy());
  }
}
