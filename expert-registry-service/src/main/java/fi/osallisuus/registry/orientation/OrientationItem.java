package fi.osallisuus.registry.orientation;

import fi.osallisuus.registry.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing of a package to go through with the expert. */
@Entity
class OrientationItem {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "package_id")
  private OrientationPackage ofPackage;

  private int position;
  private boolean mandatory;

  @Enumerated(EnumType.STRING)
  private ItemType type;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  private @Nullable String link;
  private @Nullable String language;
  private @Nullable Integer minutes;

  OrientationItem() {}

  OrientationItem(OrientationPackage ofPackage, int position, DraftPackage.Item item) {
    this.ofPackage = ofPackage;
    this.position = position;
    mandatory = item.mandatory();
    title = item.title();
    link = item.link();
    language = item.language();
    type = item.type() == null ? ItemType.TASK : item.type();
    minutes = item.minutes();
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  boolean mandatory() {
    return mandatory;
  }

  ItemType type() {
    return type;
  }

  Words title() {
    return title;
  }

  PackageView.Item view() {
    return new PackageView.Item(id, position, mandatory, type, title, link, language, minutes);
  }
}
