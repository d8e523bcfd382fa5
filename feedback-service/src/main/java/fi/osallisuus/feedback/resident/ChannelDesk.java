package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The coordinator opens the residents' channel and says what it offers. */
@ApplicationScoped
@Transactional
class ChannelDesk {
  /** A heading that says whose channel it is cannot be shorter. */
  private static final int SHORTEST_TITLE = 5;

  private final ResidentChannels channels;
  private final Units units;
  private final Tenancy tenancy;
  private final Audit audit;
  private final String origin;

  ChannelDesk(
      ResidentChannels channels,
      Units units,
      Tenancy tenancy,
      Audit audit,
      @ConfigProperty(name = "feedback.public-url") String origin) {
    this.channels = channels;
    this.units = units;
    this.tenancy = tenancy;
    this.audit = audit;
    this.origin = origin.replaceAll("/+$", "");
  }

  ResidentChannelView get() {
    return view(channels.find().orElseThrow(() -> Problem.notFound("resident channel")));
  }

  /** The first time no version has been seen: it is 0. */
  ResidentChannelView put(PutChannel request, @Nullable String ifMatch) {
    var channel = channels.lockOrNew();
    ETags.require(ifMatch, channel.version());
    Counties.requirePublic(tenancy.county(), request.title(), SHORTEST_TITLE, "/title");
    if (request.welcome() != null) {
      Counties.requirePublic(tenancy.county(), request.welcome(), SHORTEST_TITLE, "/welcome");
    }
    check(request);
    channel.put(request);
    channels.persist(channel);
    audit.record("resident-channel.changed", "resident-channel", tenancy.county());
    return view(channel);
  }

  private void check(PutChannel request) {
    var codes = request.municipalities().stream().map(Municipality::code).toList();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.indexOf(codes.get(i)) < i) {
        throw Problem.unprocessable("MUNICIPALITY_REPEATED", "A municipality is named twice.")
            .at("/municipalities/" + i + "/code");
      }
    }
    for (int i = 0; i < request.unitIds().size(); i++) {
      if (units.known(request.unitIds().get(i)).filter(KnownUnit::active).isEmpty()) {
        throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
            .at("/unitIds/" + i);
      }
    }
  }

  private ResidentChannelView view(ResidentChannel channel) {
    return new ResidentChannelView(
        channel.open(),
        channel.title(),
        channel.welcome(),
        channel.municipalities(),
        channel.unitIds(),
        origin + "/p/f/channel/" + tenancy.county(),
        channel.version());
  }
}
