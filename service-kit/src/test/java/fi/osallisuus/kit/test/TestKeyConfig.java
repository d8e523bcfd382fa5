package fi.osallisuus.kit.test;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Makes the service under test trust the key of {@link Tokens}. */
public final class TestKeyConfig implements ConfigSource {
  private static final String PROPERTY = "quarkus.oidc.public-key";

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(PROPERTY);
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.of(PROPERTY, TestKeys.publicKey());
  }

  @Override
  public String getValue(String name) {
    return PROPERTY.equals(name) ? TestKeys.publicKey() : null;
  }

  @Override
  public String getName() {
    return "key of the test tokens";
  }

  @Override
  public int getOrdinal() {
    return 275; // Above application.properties (250), below the environment (300).
  }
}
