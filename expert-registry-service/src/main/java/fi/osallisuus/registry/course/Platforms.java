package fi.osallisuus.registry.course;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The learning platforms that courses may link to, as the operator allows them. */
@ApplicationScoped
class Platforms {
  private final List<String> hosts;

  Platforms(@ConfigProperty(name = "registry.course-platforms") List<String> hosts) {
    this.hosts = List.copyOf(hosts);
  }

  /** Refuses an address that is not https on an allowed host; user names and ports are tricks. */
  void require(String url, String pointer) {
    try {
      var address = new URI(url);
      var host = address.getHost();
      if ("https".equals(address.getScheme())
          && host != null
          && address.getUserInfo() == null
          && address.getPort() == -1
          && allowed(host.toLowerCase(Locale.ROOT))) {
        return;
      }
    } catch (URISyntaxException e) {
      // No address at all is refused like an address elsewhere.
    }
    throw Problem.unprocessable(
            "COURSE_PLATFORM_NOT_ALLOWED", "Courses are linked on allowed platforms only.")
        .at(pointer)
        .with("platforms", hosts);
  }

  private boolean allowed(String host) {
    return hosts.stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h));
  }
}
