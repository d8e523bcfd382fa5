package fi.osallisuus.booking.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message tells, as ids, times and public texts; never anything about the person. Place and
 * notice are looked up when the message is sent, so that it says what is true then.
 *
 * @param serviceId whose not-treatment notice the message carries
 * @param siteId where to come
 * @param place where, when it is not a site, or which room of it
 * @param timeZone of start, end and answerBy
 * @param host the public alias of who receives
 * @param what the name of an event
 * @param answerBy until when an offer is kept
 * @param page the public page on which the person can act, such as {@code /p/b/booking}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
    @Nullable UUID serviceId,
    @Nullable UUID siteId,
    @Nullable String place,
    @Nullable Instant start,
    @Nullable Instant end,
    String timeZone,
    @Nullable String host,
    @Nullable LocalText what,
    @Nullable Instant answerBy,
    @Nullable String page) {

  public static Facts in(String timeZone) {
    return new Facts(null, null, null, null, null, timeZone, null, null, null, null);
  }

  public Facts service(UUID id) {
    return new Facts(id, siteId, place, start, end, timeZone, host, what, answerBy, page);
  }

  public Facts site(@Nullable UUID id) {
    return new Facts(serviceId, id, place, start, end, timeZone, host, what, answerBy, page);
  }

  public Facts place(@Nullable String words) {
    return new Facts(serviceId, siteId, words, start, end, timeZone, host, what, answerBy, page);
  }

  public Facts time(Instant from, @Nullable Instant to) {
    return new Facts(serviceId, siteId, place, from, to, timeZone, host, what, answerBy, page);
  }

  public Facts host(@Nullable String alias) {
    return new Facts(serviceId, siteId, place, start, end, timeZone, alias, what, answerBy, page);
  }

  public Facts what(LocalText name) {
    return new Facts(serviceId, siteId, place, start, end, timeZone, host, name, answerBy, page);
  }

  public Facts answerBy(Instant until) {
    return new Facts(serviceId, siteId, place, start, end, timeZone, host, what, until, page);
  }

  public Facts page(String path) {
    return new Facts(serviceId, siteId, place, start, end, timeZone, host, what, answerBy, path);
  }
}
