package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an expert wants to be asked for, with the version that a change names. */
@Schema(name = "WorkWishes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WishView(
    @Schema(examples = "4") @Nullable Integer monthlyCap, List<UUID> excludedUnits, long version) {

  static WishView of(WorkWishRow row) {
    return of(row.wish(), row.version());
  }

  static WishView of(WorkWish wish, long version) {
    return new WishView(wish.monthlyCap(), wish.excludedUnits(), version);
  }
}
