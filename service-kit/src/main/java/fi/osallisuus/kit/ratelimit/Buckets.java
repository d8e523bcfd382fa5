package fi.osallisuus.kit.ratelimit;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The buckets of this process. Addresses are kept only as a keyed hash, whose key lives as long as
 * the process does, so that nobody can tell afterwards who called.
 */
@Singleton
class Buckets {
  /** About 20 MB when full; the source that has been silent longest is forgotten first. */
  private static final int MAX_SOURCES = 100_000;

  private final byte[] salt = new byte[32];
  private final int factor;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MAX_SOURCES;
        }
      };

  Buckets(@ConfigProperty(name = "osallisuus.rate-limit.factor") int factor) {
    this.factor = factor;
    new SecureRandom().nextBytes(salt);
  }

  /** Nanoseconds until the next call is allowed; 0 when this one is. */
  long take(String operation, String source, RateLimited limit) {
    Bucket bucket;
    synchronized (buckets) {
      bucket = buckets.computeIfAbsent(key(operation, source), k -> bucket(limit));
    }
    return bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
  }

  private Bucket bucket(RateLimited limit) {
    long calls = (long) limit.calls() * factor;
    return Bucket.builder()
        .addLimit(
            l -> l.capacity(calls).refillGreedy(calls, Duration.ofSeconds(limit.perSeconds())))
        .build();
  }

  private String key(String operation, String source) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      mac.update(operation.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(source.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
