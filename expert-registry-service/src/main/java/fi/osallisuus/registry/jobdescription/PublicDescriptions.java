package fi.osallisuus.registry.jobdescription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other features show of the job descriptions. */
@ApplicationScoped
public class PublicDescriptions {
  private final Descriptions descriptions;

  PublicDescriptions(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** Those that hold now, in the order of their codes. */
  public List<PublicDescription> all() {
    return descriptions.published().stream().map(PublicDescription::of).toList();
  }
}
