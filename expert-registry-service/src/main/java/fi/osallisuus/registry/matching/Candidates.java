package fi.osallisuus.registry.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The code names under which experts are shown for a request. */
@ApplicationScoped
class Candidates {
  /** Crockford's letters: none looks like another. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager db;

  Candidates(EntityManager db) {
    this.db = db;
  }

  /** A code name for each, the same one every time; two statements, however many they are. */
  Map<UUID, String> refs(UUID requestId, Collection<UUID> expertIds) {
    if (expertIds.isEmpty()) {
      return Map.of();
    }
    db.createNativeQuery(
            "insert into candidate (request_id, expert_id, ref) select :request, e, r"
                + " from unnest(:experts, :refs) as c (e, r) on conflict do nothing")
        .setParameter("request", requestId)
        .setParameter("experts", expertIds.toArray(UUID[]::new))
        .setParameter("refs", expertIds.stream().map(id -> random()).toArray(String[]::new))
        .executeUpdate();
    return read("expert_id in (:wanted)", requestId, expertIds);
  }

  /** Who stands behind the code names; unknown ones are left out. */
  Map<String, UUID> experts(UUID requestId, List<String> refs) {
    var experts = new HashMap<String, UUID>();
    read("ref in (:wanted)", requestId, refs).forEach((expert, ref) -> experts.put(ref, expert));
    return experts;
  }

  /** No code name leads to the expert any more. */
  void forget(UUID expertId) {
    db.createNativeQuery("delete from candidate where expert_id = :expert")
        .setParameter("expert", expertId)
        .executeUpdate();
  }

  private Map<UUID, String> read(String which, UUID requestId, Collection<?> wanted) {
    var found = new HashMap<UUID, String>();
    List<?> rows =
        db.createNativeQuery(
                "select expert_id, ref from candidate where request_id = :request and " + which,
                Tuple.class)
            .setParameter("request", requestId)
            .setParameter("wanted", wanted)
            .getResultList();
    for (Object row : rows) {
      var tuple = (Tuple) row;
      found.put(tuple.get("expert_id", UUID.class), tuple.get("ref", String.class));
    }
    return found;
  }

  private static String random() {
    var ref = new StringBuilder("ex_");
    for (int i = 0; i < LENGTH; i++) {
      ref.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return ref.toString();
  }
}
