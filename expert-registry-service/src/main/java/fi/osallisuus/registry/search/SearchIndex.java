package fi.osallisuus.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers by which words a thing is found; part of the change that gives it its texts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchIndex {
  private final EntityManager db;

  SearchIndex(EntityManager db) {
    this.db = db;
  }

  /**
   * From now on the thing is found by the words of these texts and by no others.
   *
   * @param kind a word of the feature's own, such as {@code PARTNER}
   */
  public void write(String kind, UUID id, @Nullable String... texts) {
    TextQuery.requireKind(kind);
    var words = SearchWords.of(Arrays.asList(texts)).toArray(String[]::new);
    db.createNativeQuery(
            "delete from search_token where kind = :kind and owner_id = :id"
                + " and token <> all (:words)")
        .setParameter("kind", kind)
        .setParameter("id", id)
        .setParameter("words", words)
        .executeUpdate();
    db.createNativeQuery(
            "insert into search_token (kind, token, owner_id)"
                + " select :kind, word, :id from unnest(:words) word on conflict do nothing")
        .setParameter("kind", kind)
        .setParameter("id", id)
        .setParameter("words", words)
        .executeUpdate();
  }

  /** The thing is found by words no more: for what is erased. */
  public void forget(String kind, UUID id) {
    write(kind, id);
  }
}
