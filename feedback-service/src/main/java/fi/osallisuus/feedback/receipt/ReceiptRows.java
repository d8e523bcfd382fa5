package fi.osallisuus.feedback.receipt;

import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table of receipts. Plain SQL: a row must not be touched again once it is written. */
@ApplicationScoped
class ReceiptRows {
  private final EntityManager database;
  private final Tenancy tenancy;

  ReceiptRows(EntityManager database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /** One statement, in the order given: whoever calls has shuffled what needs to be. */
  void keep(List<BoundReceipt> receipts) {
    database
        .createNativeQuery(
            "insert into receipt (hash, county, kind, subject_id)"
                + " select decode(hash, 'hex'), ?1, kind, cast(subject as uuid)"
                + " from unnest(string_to_array(?2, ','), string_to_array(?3, ','),"
                + " string_to_array(?4, ',')) as given (hash, kind, subject)")
        .setParameter(1, tenancy.county())
        .setParameter(2, joined(receipts, r -> r.hash().hex()))
        .setParameter(3, joined(receipts, r -> r.kind().name()))
        .setParameter(4, joined(receipts, r -> r.subject().toString()))
        .executeUpdate();
  }

  /** False for a code that is bound; two calls for the same form wait for each other here. */
  boolean claim(ReceiptHash hash) {
    database
        .createNativeQuery("select pg_advisory_xact_lock(?1)")
        .setParameter(1, ByteBuffer.wrap(hash.bytes()).getLong())
        .getSingleResult();
    return database
        .createNativeQuery("select 1 from receipt where hash = ?1 and county = ?2")
        .setParameter(1, hash.bytes())
        .setParameter(2, tenancy.county())
        .getResultList()
        .isEmpty();
  }

  /** The one way from a code to its county, for people without a login. */
  Optional<String> county(ReceiptRoot root) {
    @Nullable Object county =
        database
            .createNativeQuery("select feedback_county_of_receipt(?1, ?2)")
            .setParameter(1, root.of(0).bytes())
            .setParameter(2, root.bytes())
            .getSingleResultOrNull();
    return Optional.ofNullable((String) county);
  }

  /** The collection of an answer that still waits. */
  Optional<UUID> waiting(ReceiptRoot root) {
    @SuppressWarnings("unchecked")
    List<UUID> found =
        database
            .createNativeQuery(
                "select collection_id from pending_response"
                    + " where receipt_root = ?1 and county = ?2")
            .setParameter(1, root.bytes())
            .setParameter(2, tenancy.county())
            .getResultList();
    return found.stream().findFirst();
  }

  /** What the code opens, the whole first. */
  List<BoundReceipt> of(ReceiptRoot root) {
    var hashes = IntStream.range(0, ReceiptRoot.MOST).mapToObj(n -> root.of(n).hex()).toList();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select encode(hash, 'hex'), kind, subject_id from receipt where county = ?1"
                    + " and hash in (select decode(h, 'hex') from unnest(string_to_array(?2, ',')) h)")
            .setParameter(1, tenancy.county())
            .setParameter(2, String.join(",", hashes))
            .getResultList();
    return rows.stream()
        .map(ReceiptRows::bound)
        .sorted(Comparator.comparingInt(bound -> hashes.indexOf(bound.hash().hex())))
        .toList();
  }

  void forget(ReceiptKind kind, UUID subject) {
    database
        .createNativeQuery(
            "delete from receipt where subject_id = ?1 and kind = ?2 and county = ?3")
        .setParameter(1, subject)
        .setParameter(2, kind.name())
        .setParameter(3, tenancy.county())
        .executeUpdate();
  }

  private static BoundReceipt bound(Object[] row) {
    return new BoundReceipt(
        new ReceiptHash((String) row[0]), ReceiptKind.valueOf((String) row[1]), (UUID) row[2]);
  }

  private static String joined(List<BoundReceipt> receipts, Function<BoundReceipt, String> part) {
    return receipts.stream().map(part).collect(Collectors.joining(","));
  }
}
