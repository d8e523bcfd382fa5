package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Row;
import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of the material by which experts are oriented (S0-41). */
@Entity
class OrientationPackage extends Row {
  private String code;
  private int number;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  @Enumerated(EnumType.STRING)
  private PackageStatus status;

  private @Nullable LocalDate publishedOn;

  @OneToMany(mappedBy = "ofPackage", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<OrientationItem> items = new ArrayList<>();

  OrientationPackage() {}

  OrientationPackage(DraftPackage draft, int number) {
    code = draft.code();
    this.number = number;
    title = draft.title();
    status = PackageStatus.DRAFT;
    for (var item : draft.items()) {
      items.add(new OrientationItem(this, items.size() + 1, item));
    }
  }

  void requireDraft() {
    if (status != PackageStatus.DRAFT) {
      throw Problem.conflict("ALREADY_PUBLISHED", "A published version never changes.")
          .with("status", status);
    }
  }

  void publish(LocalDate day, boolean bilingual) {
    requireDraft();
    title.requireSwedish(bilingual, "/title");
    for (int i = 0; i < items.size(); i++) {
      items.get(i).title().requireSwedish(bilingual, "/items/" + i + "/title");
    }
    status = PackageStatus.PUBLISHED;
    publishedOn = day;
    changed();
  }

  void supersede() {
    status = PackageStatus.SUPERSEDED;
    changed();
  }

  boolean published() {
    return status == PackageStatus.PUBLISHED;
  }

  String code() {
    return code;
  }

  List<OrientationItem> items() {
    return List.copyOf(items);
  }

  PackageView view() {
    return new PackageView(
        id(),
        code,
        number,
        title,
        status,
        publishedOn,
        items.stream().map(OrientationItem::view).toList(),
        version());
  }
}
