package fi.osallisuus.booking.offer;

import fi.osallisuus.booking.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Every version of every notice. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {
  /** A published version never changes, and a county has a handful: reading each once is enough. */
  private final Map<Key, NoticeText> known = new ConcurrentHashMap<>();

  private final Sql sql;

  Notices(Sql sql) {
    this.sql = sql;
  }

  private record Key(UUID serviceId, int version) {}

  /** The text of a version that stands on record, so it is there. */
  public NoticeText text(UUID serviceId, int version) {
    var key = new Key(serviceId, version);
    var text = known.get(key);
    if (text == null) {
      text =
          find("serviceId = ?1 and noticeVersion = ?2", serviceId, version).singleResult().text();
      known.put(key, text);
    }
    return text;
  }

  /** Which version is in force, by service; one statement for a whole page of appointments. */
  public Map<UUID, Integer> inForce() {
    var versions = new HashMap<UUID, Integer>();
    sql.list(
        "select id, notice_version from service",
        row -> versions.put(Sql.uuid(row, "id"), row.getInt("notice_version")));
    return versions;
  }

  /** Newest first. */
  List<Notice> page(UUID serviceId, int before, int limit) {
    return find(
            "serviceId = ?1 and noticeVersion < ?2 order by noticeVersion desc", serviceId, before)
        .range(0, limit)
        .list();
  }
}
