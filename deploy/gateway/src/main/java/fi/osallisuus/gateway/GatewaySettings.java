package fi.osallisuus.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** What the gateway is told from outside; every value and its reason stand in application.yml. */
@ConfigurationProperties("osallisuus")
public record GatewaySettings(
    URI publicUrl,
    Oidc oidc,
    Map<String, Service> services,
    int trustedProxies,
    DataSize maxBody,
    Limits limits,
    Documents documents) {

  /** Who signs the tokens and whom they are for. */
  public record Oidc(URI issuer, URI jwksUrl, Set<String> audiences) {}

  /** One service behind the gateway: where it is and under which path its document lies. */
  public record Service(URI url, String document) {}

  /** How many requests a caller may make. */
  public record Limits(Limit client, Limit address, Limit publicWrite, Limit newToken) {}

  /** A bucket: so many at once, refilled at so many a minute. */
  public record Limit(long burst, long perMinute) {}

  /** How the services' OpenAPI documents are kept. */
  public record Documents(Duration refresh, Duration retry, Duration patience, DataSize maxSize) {}
}
