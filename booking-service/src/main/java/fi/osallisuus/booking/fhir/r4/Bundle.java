package fi.osallisuus.booking.fhir.r4;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a search, or the answer of an operation. */
public record Bundle(
    String resourceType, String type, @Nullable Integer total, List<Link> link, List<Entry> entry)
    implements Resource {

  public static Bundle searchset(@Nullable Integer total, List<Link> links, List<Entry> entries) {
    return new Bundle("Bundle", "searchset", total, links, entries);
  }

  /** Where this page is, and the next one. */
  public record Link(String relation, String url) implements Element {}

  /** A resource, and whether it was sought or comes along. */
  public record Entry(String fullUrl, Resource resource, Search search) implements Element {}

  /** Why a resource is in a page. */
  public record Search(String mode) implements Element {
    public static final Search MATCH = new Search("match");
    public static final Search INCLUDE = new Search("include");
  }
}
