package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.Paper;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** One version of the material by which experts, units or workers are oriented (S0-41, S1-33). */
@Entity
class OrientationPackage extends Paper {
  private int number;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  @OneToMany(mappedBy = "ofPackage", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<OrientationItem> items = new ArrayList<>();

  OrientationPackage() {}

  OrientationPackage(DraftPackage draft, int number, String by) {
    super(draft.code(), by, number == 1, draft.changeReason());
    this.number = number;
    audience = draft.audience() == null ? Audience.EXPERT : draft.audience();
    write(draft);
  }

  /** A draft may be rewritten; its items are removed first, see {@link PackageDesk}. */
  void empty() {
    requireDraft();
    items.clear();
  }

  void rewrite(DraftPackage draft, String by) {
    rewritten(draft.code(), by, draft.changeReason());
    audience = draft.audience() == null ? Audience.EXPERT : draft.audience();
    write(draft);
  }

  private void write(DraftPackage draft) {
    title = draft.title();
    for (var item : draft.items()) {
      if (item.type() == ItemType.NETWORK_TASK && audience == Audience.EXPERT) {
        throw Problem.unprocessable(
                "NETWORK_TASK_AUDIENCE", "Only staff and units build a network of partners.")
            .at("/items/" + items.size() + "/type");
      }
      items.add(new OrientationItem(this, items.size() + 1, item));
    }
  }

  @Override
  protected void requireWhole(boolean bilingual) {
    title.requireSwedish(bilingual, "/title");
    for (int i = 0; i < items.size(); i++) {
      items.get(i).title().requireSwedish(bilingual, "/items/" + i + "/title");
    }
  }

  Audience audience() {
    return audience;
  }

  List<OrientationItem> items() {
    return List.copyOf(items);
  }

  PackageView view() {
    return new PackageView(
        id(),
        code(),
        number,
        audience,
        title,
        status(),
        publishedOn(),
        changeReason(),
        draftedBy(),
        approvedBy(),
        items.stream().map(OrientationItem::view).toList(),
        version());
  }
}
