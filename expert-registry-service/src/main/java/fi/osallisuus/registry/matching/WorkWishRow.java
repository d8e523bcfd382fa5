package fi.osallisuus.registry.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one expert wants to be asked for. */
@Entity
@Table(name = "work_wish")
class WorkWishRow {
  @Id private UUID expertId;
  private long version;
  private @Nullable Integer monthlyCap;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> excludedUnits;

  WorkWishRow() {}

  WorkWishRow(UUID expertId) {
    this.expertId = expertId;
  }

  void say(WorkWish wish) {
    monthlyCap = wish.monthlyCap();
    excludedUnits = List.copyOf(wish.excludedUnits());
    version++;
  }

  UUID expertId() {
    return expertId;
  }

  long version() {
    return version;
  }

  WorkWish wish() {
    return new WorkWish(monthlyCap, excludedUnits);
  }
}
