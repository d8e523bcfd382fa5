package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.r4.Bundle.Link;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The addresses of resources and pages as the outside knows them. */
@Singleton
class FhirAddress {
  private final String base;

  FhirAddress(@ConfigProperty(name = "booking.fhir.base") String base) {
    this.base = base;
  }

  String root() {
    return base;
  }

  String of(String type) {
    return base + "/" + type;
  }

  String of(String type, String id) {
    return base + "/" + type + "/" + id;
  }

  /** The page that was given and, when there is more, the one that follows. */
  List<Link> pages(String type, Query query, @Nullable String cursor) {
    var links = new ArrayList<Link>();
    links.add(new Link("self", of(type) + written(query.applied(), null)));
    if (cursor != null) {
      links.add(new Link("next", of(type) + written(query.applied(), cursor)));
    }
    return links;
  }

  private static String written(List<Query.Given> parameters, @Nullable String cursor) {
    var all = new ArrayList<>(parameters);
    if (cursor != null) {
      all.removeIf(given -> given.name().equals(Query.CURSOR));
      all.add(new Query.Given(Query.CURSOR, cursor));
    }
    return all.stream()
        .map(given -> encode(given.name()) + "=" + encode(given.value()))
        .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
