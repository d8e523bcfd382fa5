package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.effect.MunicipalityNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that the residents' channel of the county at hand has for its municipalities. */
@ApplicationScoped
class ChannelMunicipalities implements MunicipalityNames {
  private final ResidentChannels channels;

  ChannelMunicipalities(ResidentChannels channels) {
    this.channels = channels;
  }

  @Override
  public Map<String, String> in(String lang) {
    return channels
        .find()
        .map(
            channel ->
                channel.municipalities().stream()
                    .collect(Collectors.toMap(Municipality::code, place -> place.in(lang))))
        .orElse(Map.of());
  }
}
