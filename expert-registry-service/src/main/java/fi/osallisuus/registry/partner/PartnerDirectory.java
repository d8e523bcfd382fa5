package fi.osallisuus.registry.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** What other features ask about partners. */
@ApplicationScoped
@Transactional
public class PartnerDirectory {
  /** Where those who guide clients build their network (S4-14). */
  public static final List<String> NETWORK = List.of("SOTE", "HYTE", "THIRD_SECTOR");

  private final Partners partners;

  PartnerDirectory(Partners partners) {
    this.partners = partners;
  }

  /** The sectors of these without a verified partner in the area. */
  public List<String> missingSectors(UUID areaId, List<String> sectors) {
    var missing = new TreeSet<>(sectors);
    partners.verifiedSectors(areaId).forEach(missing::remove);
    return List.copyOf(missing);
  }
}
