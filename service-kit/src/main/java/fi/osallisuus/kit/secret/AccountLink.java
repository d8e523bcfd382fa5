package fi.osallisuus.kit.secret;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns an account into the reference by which services that share the link key know it for the
 * same one; to everybody else the reference says nothing, and no event carries the account itself.
 */
@Singleton
public class AccountLink {
  private static final String PURPOSE = "account";

  private final Optional<KeyedHash> hash;

  AccountLink(@ConfigProperty(name = "osallisuus.link-key") Optional<String> base64) {
    hash = base64.map(key -> new KeyedHash(DataKey.decode(key, "OSALLISUUS_LINK_KEY")));
  }

  public String ref(String accountId) {
    return hash.orElseThrow(() -> new IllegalStateException("This service has no link key"))
        .text(PURPOSE, accountId);
  }
}
