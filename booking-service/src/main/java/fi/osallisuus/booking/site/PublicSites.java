package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows sites to visitors, by the link that a poster carries. */
@ApplicationScoped
public class PublicSites {
  private final Sites sites;

  PublicSites(Sites sites) {
    this.sites = sites;
  }

  public PublicSite byLink(String link) {
    return shown(sites.find("link = ?1 and active", link).firstResultOptional());
  }

  /** Also a site that takes no more bookings: whoever has one still comes. */
  public PublicSite byId(UUID id) {
    return shown(sites.findByIdOptional(id));
  }

  /** The path of the page on which times of a site are booked; empty if it takes no bookings. */
  public Optional<String> page(UUID id) {
    return sites
        .findByIdOptional(id)
        .map(Site::view)
        .filter(SiteView::active)
        .map(site -> page(site.link()));
  }

  public static String page(String link) {
    return "/p/b/site/" + link;
  }

  private static PublicSite shown(Optional<Site> site) {
    return site.map(Site::view)
        .map(
            view ->
                new PublicSite(
                    view.id(), view.name(), view.address(), view.accessibility(), view.timeZone()))
        .orElseThrow(() -> Problem.notFound("site"));
  }
}
