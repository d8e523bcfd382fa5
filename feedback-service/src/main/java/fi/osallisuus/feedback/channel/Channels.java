package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The channels of the county at hand, and the one door through which the public comes in. */
@ApplicationScoped
public class Channels implements PanacheRepositoryBase<Channel, UUID> {
  private final Tenancy tenancy;

  Channels(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Another county's channel is as absent as one that was never there. */
  Channel get(UUID collectionId, UUID id) {
    return find("id = ?1 and collectionId = ?2 and county = ?3", id, collectionId, tenancy.county())
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("channel"));
  }

  /** Enters the county of the code and finds the channel there; a revoked one is gone. */
  public Door byCode(String code) {
    byte[] hash = Code.hash(Code.isShort(code).map(this::whole).orElse(code));
    @SuppressWarnings("unchecked")
    List<String> county =
        getEntityManager()
            .createNativeQuery("select feedback_county_of_code(?1)")
            .setParameter(1, hash)
            .getResultList();
    tenancy.enter(
        Optional.ofNullable(county.getFirst()).orElseThrow(() -> Problem.notFound("survey")));
    return find("codeHash = ?1 and county = ?2", hash, tenancy.county())
        .singleResultOptional()
        .filter(channel -> channel.status() == ChannelStatus.ACTIVE)
        .map(Channel::door)
        .orElseThrow(() -> Problem.notFound("survey"));
  }

  private String whole(String shortForm) {
    @SuppressWarnings("unchecked")
    List<String> code =
        getEntityManager()
            .createNativeQuery("select feedback_code_of_short(?1)")
            .setParameter(1, shortForm)
            .getResultList();
    return Optional.ofNullable(code.getFirst()).orElseThrow(() -> Problem.notFound("survey"));
  }

  /** The door of a channel that tablets stand at. */
  public Door tablet(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county())
        .singleResultOptional()
        .filter(channel -> channel.kind() == ChannelKind.TABLET)
        .filter(channel -> channel.status() == ChannelStatus.ACTIVE)
        .map(Channel::door)
        .orElseThrow(() -> Problem.notFound("channel"));
  }

  long count(UUID collectionId) {
    return count("collectionId = ?1 and county = ?2", collectionId, tenancy.county());
  }

  Channel locked(UUID collectionId, UUID id) {
    return find("id = ?1 and collectionId = ?2 and county = ?3", id, collectionId, tenancy.county())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("channel"));
  }

  /** Whether staff may enter answers that came this way. */
  public boolean takes(UUID collectionId, ChannelKind kind) {
    return count(
            "collectionId = ?1 and kind = ?2 and status = ?3 and county = ?4",
            collectionId,
            kind,
            ChannelStatus.ACTIVE,
            tenancy.county())
        > 0;
  }

  /** How many were asked, by kind of channel; what is not counted is not there. */
  public Map<ChannelKind, Long> asked(UUID collectionId) {
    return find("collectionId = ?1 and county = ?2", collectionId, tenancy.county()).stream()
        .filter(channel -> channel.askedCount() > 0)
        .collect(Collectors.groupingBy(Channel::kind, Collectors.summingLong(Channel::askedCount)));
  }

  /** Oldest first. */
  Page<Channel> page(UUID collectionId, @Nullable String cursor, int limit) {
    var where = new StringBuilder("collectionId = :collection and county = :county");
    Map<String, Object> values =
        new HashMap<>(Map.of("collection", collectionId, "county", tenancy.county()));
    if (cursor != null) {
      where.append(" and id > :after");
      values.put("after", Cursor.parse(cursor, keys -> UUID.fromString(keys.getFirst())));
    }
    var rows = find(where + " order by id", values).range(0, limit).list();
    return rows.size() <= limit
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, limit), Cursor.encode(rows.get(limit - 1).id()));
  }
}
