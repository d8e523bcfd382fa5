package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows sites to visitors, by the link that a poster carries. */
@ApplicationScoped
public class PublicSites {
  private final Sites sites;

  PublicSites(Sites sites) {
    this.sites = sites;
  }

  public PublicSite byLink(String link) {
    return sites
        .find("link = ?1 and active", link)
        .firstResultOptional()
        .map(Site::view)
        .map(
            view ->
                new PublicSite(
                    view.id(), view.name(), view.address(), view.accessibility(), view.timeZone()))
        .orElseThrow(() -> Problem.notFound("site"));
  }
}
