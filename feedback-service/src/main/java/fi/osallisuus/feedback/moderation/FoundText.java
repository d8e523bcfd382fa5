package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.Found;
import fi.osallisuus.feedback.screening.FoundKind;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as they are kept: PHONE:23:34 NAME:40:45. */
class FoundText implements AttributeConverter<List<Found>, String> {

  @Override
  public String convertToDatabaseColumn(@Nullable List<Found> found) {
    return found == null
        ? ""
        : found.stream()
            .map(f -> f.kind() + ":" + f.from() + ":" + f.to())
            .collect(Collectors.joining(" "));
  }

  @Override
  public List<Found> convertToEntityAttribute(@Nullable String kept) {
    return kept == null || kept.isEmpty()
        ? List.of()
        : Arrays.stream(kept.split(" ")).map(FoundText::parse).toList();
  }

  private static Found parse(String one) {
    var parts = one.split(":");
    return new Found(
        FoundKind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
