package fi.osallisuus.kit.delivery;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which channels this installation has, and what stands behind each. */
@ApplicationScoped
public class Ports {
  private final Map<Channel, Port> ports = new EnumMap<>(Channel.class);

  /**
   * @param mail off, smtp or file
   * @param sms off, http or file
   * @param directory for file, which only a local suite may have
   */
  Ports(
      MailPort smtp,
      SmsPort http,
      @ConfigProperty(name = "osallisuus.messages.mail") String mail,
      @ConfigProperty(name = "osallisuus.messages.sms") String sms,
      @ConfigProperty(name = "osallisuus.messages.directory") Optional<Path> directory,
      @ConfigProperty(name = "osallisuus.local", defaultValue = "false") boolean local) {
    port("OSALLISUUS_MAIL", mail, "smtp", smtp, local ? directory : Optional.empty())
        .ifPresent(port -> ports.put(Channel.EMAIL, port));
    if (mail.equals("smtp") && !smtp.isConfigured()) {
      throw new IllegalStateException("OSALLISUUS_MAIL=smtp needs OSALLISUUS_MAIL_FROM");
    }
    if (sms.equals("http") && !http.isConfigured()) {
      throw new IllegalStateException(
          "OSALLISUUS_SMS=http needs OSALLISUUS_SMS_URL and OSALLISUUS_SMS_TOKEN");
    }
    port("OSALLISUUS_SMS", sms, "http", http, local ? directory : Optional.empty())
        .ifPresent(port -> ports.put(Channel.SMS, port));
  }

  /** A wrong setting ends the start, not the first message. */
  void check(@Observes StartupEvent start) {
    offered();
  }

  /** The channels that a person can choose from; none when the county sends nothing. */
  public List<Channel> offered() {
    return List.copyOf(ports.keySet());
  }

  /**
   * Refuses a contact to which nothing could ever be sent; the pointer names where it was given.
   */
  public void require(Channel channel, String pointer) {
    if (!ports.containsKey(channel)) {
      throw Problem.unprocessable(
              "CHANNEL_NOT_OFFERED", "No messages are sent this way here; choose another.")
          .at(pointer)
          .with("offered", offered());
    }
  }

  /** Returns when the other side has taken it. */
  public void send(Outgoing message) throws NotSent {
    var port = ports.get(message.channel());
    if (port == null) {
      throw NotSent.forNow("CHANNEL_OFF", null);
    }
    port.send(message);
  }

  private static Optional<Port> port(
      String setting, String value, String real, Port port, Optional<Path> directory) {
    if (value.equals("off")) {
      return Optional.empty();
    }
    if (value.equals(real)) {
      return Optional.of(port);
    }
    if (value.equals("file") && directory.isPresent()) {
      return Optional.of(new FilePort(directory.get()));
    }
    throw new IllegalStateException(
        setting + " is off or " + real + "; file only in a local suite with a directory");
  }
}
