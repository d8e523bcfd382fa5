package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of a resource, when it last changed, and profiles it claims to fit. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Meta(
    @Nullable String versionId, @Nullable String lastUpdated, @Nullable List<String> profile)
    implements Element {

  public static Meta of(long version) {
    return new Meta(String.valueOf(version), null, null);
  }

  /** To the millisecond, which is what a search may name. */
  public static Meta of(long version, Instant changedAt) {
    var at = changedAt.truncatedTo(ChronoUnit.MILLIS).toString();
    return new Meta(String.valueOf(version), at, null);
  }

  public Meta claiming(String url) {
    return new Meta(versionId, lastUpdated, List.of(url));
  }
}
