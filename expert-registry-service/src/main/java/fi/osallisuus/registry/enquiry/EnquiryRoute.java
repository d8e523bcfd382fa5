package fi.osallisuus.registry.enquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which coordinator gets the enquiries of an area. */
@Entity
@SuppressWarnings("NullAway.Init")
class EnquiryRoute {
  @Id private UUID areaId;
  private long version;
  private @Nullable String accountId;

  EnquiryRoute() {}

  EnquiryRoute(UUID areaId) {
    this.areaId = areaId;
  }

  void lead(@Nullable String account) {
    accountId = account;
    version++;
  }

  UUID areaId() {
    return areaId;
  }

  @Nullable String accountId() {
    return accountId;
  }

  long version() {
    return version;
  }

  EnquiryRouteView view() {
    return new EnquiryRouteView(areaId, accountId, version);
  }
}
