package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.Bundle.Entry;
import fi.osallisuus.booking.fhir.r4.Bundle.Search;
import fi.osallisuus.booking.fhir.r4.Resource;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages of what lies in the order of its ids. */
@ApplicationScoped
class Pages {
  private final FhirAddress address;

  Pages(FhirAddress address) {
    this.address = address;
  }

  /**
   * What is listed: its kind, the column of its id, and how it is read.
   *
   * @param <T> the kind of resource
   */
  record Shelf<T extends Resource>(
      String type, String column, Function<T, String> id, Reader<T> reader) {}

  /** Reads as many as asked. */
  @FunctionalInterface
  interface Reader<T> {
    List<T> read(Where where, int limit);
  }

  <T extends Resource> RestResponse<Object> page(Query query, Shelf<T> shelf, Where where) {
    if (query.has("_id")) {
      where.and(shelf.column() + " = any(?)", (Object) query.ids("_id"));
    }
    where.and(shelf.column() + " > ?", Paging.idAfter(query.cursor()));
    int count = query.count();
    var page =
        Paging.page(
            shelf.reader().read(where, count + 1),
            count,
            found ->
                new Entry(address.of(shelf.type(), shelf.id().apply(found)), found, Search.MATCH),
            last -> Cursor.encode(shelf.id().apply(last)));
    return Answers.ok(query.bundle(address, shelf.type(), page.next(), page.items()));
  }

  <T extends Resource> RestResponse<Object> one(Shelf<T> shelf, UUID id) {
    return shelf.reader().read(new Where().and(shelf.column() + " = ?", id), 1).stream()
        .findFirst()
        .map(Answers::ok)
        .orElseThrow(() -> Problem.notFound(shelf.type()));
  }
}
