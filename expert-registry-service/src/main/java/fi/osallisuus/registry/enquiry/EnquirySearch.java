package fi.osallisuus.registry.enquiry;

import fi.osallisuus.registry.search.TextQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which enquiries somebody looks for. */
record EnquirySearch(
    @Nullable EnquiryStatus status,
    @Nullable String category,
    @Nullable UUID unitId,
    @Nullable UUID areaId,
    @Nullable String assignedTo,
    @Nullable String openedBy,
    Optional<TextQuery> text) {

  EnquirySearch askedBy(String account) {
    return new EnquirySearch(status, category, unitId, areaId, assignedTo, account, text);
  }
}
