package fi.osallisuus.feedback.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the public finds a channel. */
@ApplicationScoped
class Addresses {
  private final String origin;

  Addresses(@ConfigProperty(name = "feedback.public-url") String origin) {
    this.origin = origin.replaceAll("/+$", "");
  }

  String of(String code) {
    return origin + "/p/f/" + code;
  }

  String of(String code, String invitation) {
    return of(code) + "/" + invitation;
  }

  /** As it is typed from paper; browsers add the scheme themselves. */
  String shown(String code) {
    return origin.replaceFirst("^https?://", "") + "/p/f/" + Code.shown(code);
  }

  /** The channel with its address, where that may be shown. */
  ChannelView view(Channel channel) {
    return view(channel, channel.code().orElse(null));
  }

  ChannelView view(Channel channel, @Nullable String code) {
    // A one-time channel leads nowhere without an invitation.
    boolean leads = code != null && !channel.oneTime() && channel.kind().hasAddress();
    String url = leads ? of(Objects.requireNonNull(code)) : null;
    return new ChannelView(
        channel.id(),
        channel.collectionId(),
        channel.kind(),
        channel.label(),
        channel.oneTime(),
        channel.status(),
        channel.askedCount(),
        url);
  }
}
