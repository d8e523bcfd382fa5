package fi.osallisuus.feedback.resident;

import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The residents' channel of a county. */
@Entity
@SuppressWarnings("NullAway.Init")
class ResidentChannel {
  @Id private String county;
  private long version;
  private boolean open;
  private String titleFi;
  private @Nullable String titleSv;
  private @Nullable String titleEn;
  private @Nullable String welcomeFi;
  private @Nullable String welcomeSv;
  private @Nullable String welcomeEn;

  @ElementCollection
  @CollectionTable(name = "channel_municipality", joinColumns = @JoinColumn(name = "county"))
  @OrderColumn(name = "position")
  private List<Municipality> municipalities = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "channel_unit", joinColumns = @JoinColumn(name = "county"))
  @OrderColumn(name = "position")
  @Column(name = "unit_id")
  private List<UUID> unitIds = new ArrayList<>();

  ResidentChannel() {}

  ResidentChannel(String county) {
    this.county = county;
  }

  void put(PutChannel request) {
    open = request.open();
    titleFi = request.title().fi();
    titleSv = request.title().sv();
    titleEn = request.title().en();
    var welcome = request.welcome();
    welcomeFi = welcome == null ? null : welcome.fi();
    welcomeSv = welcome == null ? null : welcome.sv();
    welcomeEn = welcome == null ? null : welcome.en();
    replace(municipalities, request.municipalities());
    replace(unitIds, request.unitIds());
    version++;
  }

  private static <T> void replace(List<T> kept, List<T> given) {
    if (!kept.equals(given)) {
      kept.clear();
      kept.addAll(given);
    }
  }

  boolean open() {
    return open;
  }

  long version() {
    return version;
  }

  LocalText title() {
    return new LocalText(titleFi, titleSv, titleEn);
  }

  @Nullable LocalText welcome() {
    return welcomeFi == null ? null : new LocalText(welcomeFi, welcomeSv, welcomeEn);
  }

  List<Municipality> municipalities() {
    return List.copyOf(municipalities);
  }

  List<UUID> unitIds() {
    return List.copyOf(unitIds);
  }
}
