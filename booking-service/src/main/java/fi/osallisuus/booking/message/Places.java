package fi.osallisuus.booking.message;

import fi.osallisuus.booking.site.PublicSite;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.kit.visitor.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where to come and how to get in, in one language. */
@ApplicationScoped
class Places {
  private final PublicSites sites;

  Places(PublicSites sites) {
    this.sites = sites;
  }

  /** Name and address on one line, the facts of access on the next. */
  List<String> lines(Facts facts, PageWords words) {
    var lines = new ArrayList<String>();
    var site = facts.siteId() == null ? null : sites.byId(facts.siteId());
    var where =
        Stream.of(facts.place(), site == null ? null : line(site, words.lang()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    if (!where.isEmpty()) {
      lines.add(words.get("where", where));
    }
    if (site != null) {
      access(site, words).ifPresent(lines::add);
    }
    return lines;
  }

  private static String line(PublicSite site, String lang) {
    var address = site.address();
    var name = site.name().in(lang);
    var town =
        Stream.of(address.postalCode(), address.city())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(name, address.street(), town)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> access(PublicSite site, PageWords words) {
    var facts = site.accessibility();
    var known =
        Stream.of(
                facts.stepFree() ? "stepFree" : "",
                facts.inductionLoop() ? "inductionLoop" : "",
                facts.accessibleToilet() ? "accessibleToilet" : "")
            .filter(key -> !key.isEmpty())
            .map(words::get)
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? Optional.empty() : Optional.of(words.get("access", known));
  }
}
