package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.ChannelKind;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many have answered, as far as that gives nobody away. */
@Schema(
    example =
        "{\"responses\": 10, \"byChannel\": {\"TABLET\": null, \"QR\": null, \"LINK\": null}, \"suspect\": null}")
public record StatsView(
    @Schema(description = "Published responses; null below five", example = "10")
        @Nullable Long responses,
    @Schema(
            description =
                "By channel; all null unless every channel that was used has five or more, since one"
                    + " hidden count could be worked out from the total")
        Map<ChannelKind, @Nullable Long> byChannel,
    @Schema(description = "Answers set aside as machine-made; null below five")
        @Nullable Long suspect) {

  /** k of the suppression policy, facts 2.13. */
  private static final long LEAST = 5;

  static StatsView of(Map<String, Long> counts) {
    long total = 0;
    boolean allBig = true;
    for (ChannelKind kind : ChannelKind.values()) {
      long count = counts.getOrDefault(kind.name(), 0L);
      total += count;
      allBig &= count == 0 || count >= LEAST;
    }
    Map<ChannelKind, @Nullable Long> byChannel = new EnumMap<>(ChannelKind.class);
    for (ChannelKind kind : ChannelKind.values()) {
      byChannel.put(kind, allBig && total > 0 ? counts.getOrDefault(kind.name(), 0L) : null);
    }
    return new StatsView(shown(total), byChannel, shown(counts.getOrDefault("SUSPECT", 0L)));
  }

  private static @Nullable Long shown(long count) {
    return count >= LEAST ? count : null;
  }
}
