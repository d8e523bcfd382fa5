package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.ChannelKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many have answered, as far as that gives nobody away. */
@Schema(
    example =
        "{\"responses\": 84, \"byChannel\": {\"LINK\": 84}, \"suspect\": null, \"asked\": 150, \"responseRate\": 56.0}")
public record StatsView(
    @Schema(description = "Published responses; null below five", example = "84")
        @Nullable Long responses,
    @Schema(
            description =
                "By channel; all null unless every channel that was used has five or more, since one"
                    + " hidden count could be worked out from the total")
        Map<ChannelKind, @Nullable Long> byChannel,
    @Schema(description = "Answers set aside as machine-made; null below five")
        @Nullable Long suspect,
    @Schema(
            description =
                "How many were asked on the channels where that is counted: personal links made and"
                    + " mailings told; null where the visits are the base, which analytics knows",
            example = "150")
        @Nullable Long asked,
    @Schema(
            description =
                "Per cent of those asked who have answered on those channels; null where that would"
                    + " tell a hidden count",
            example = "56.0")
        @Nullable BigDecimal responseRate) {

  /** k of the suppression policy, facts 2.13. */
  private static final long LEAST = 5;

  /**
   * @param counts published answers by channel, and those set aside
   * @param asked how many were asked, by the channels where that is counted
   */
  static StatsView of(Map<String, Long> counts, Map<ChannelKind, Long> asked) {
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
    long base = asked.values().stream().mapToLong(Long::longValue).sum();
    return new StatsView(
        shown(total),
        byChannel,
        shown(counts.getOrDefault("SUSPECT", 0L)),
        base == 0 ? null : base,
        rate(counts, asked, base, total, allBig));
  }

  /** A share of some channels only would tell the answers of the others. */
  private static @Nullable BigDecimal rate(
      Map<String, Long> counts,
      Map<ChannelKind, Long> asked,
      long base,
      long total,
      boolean allBig) {
    long answered =
        asked.keySet().stream().mapToLong(kind -> counts.getOrDefault(kind.name(), 0L)).sum();
    if (base == 0 || answered < LEAST || (answered != total && !allBig)) {
      return null;
    }
    return BigDecimal.valueOf(answered * 100)
        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }

  static @Nullable Long shown(long count) {
    return count >= LEAST ? count : null;
  }
}
