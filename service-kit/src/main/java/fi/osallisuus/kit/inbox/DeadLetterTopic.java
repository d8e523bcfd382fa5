package fi.osallisuus.kit.inbox;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import org.jspecify.annotations.Nullable;

/**
 * Names the dead-letter topic of every incoming channel {@code <topic>.dlq} unless it says
 * otherwise.
 */
public final class DeadLetterTopic implements ConfigSourceInterceptor {
  private static final long serialVersionUID = 1L;
  private static final String CHANNEL = "mp.messaging.incoming.";
  private static final String ASKED = ".dead-letter-queue.topic";

  @Override
  public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
    ConfigValue given = context.proceed(name);
    if (given != null || !name.startsWith(CHANNEL) || !name.endsWith(ASKED)) {
      return given;
    }
    String channel = name.substring(0, name.length() - ASKED.length());
    ConfigValue topic = context.proceed(channel + ".topic");
    String origin = topic == null ? channel.substring(CHANNEL.length()) : topic.getValue();
    return ConfigValue.builder().withName(name).withValue(origin + ".dlq").build();
  }
}
