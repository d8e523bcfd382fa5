package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.effect.ChangeFilter;
import fi.osallisuus.feedback.effect.PlaceType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to be told of what changes. */
@Schema(example = "{\"email\": \"name@example.fi\", \"language\": \"sv\", \"theme\": \"SAFETY\"}")
public record AskToFollow(
    @NotBlank @Size(max = 200) String email,
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Nullable UUID unitId,
    @Nullable PlaceType place,
    @Pattern(regexp = "[0-9]{3}") @Nullable String municipality,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String theme) {

  ChangeFilter filter() {
    return new ChangeFilter(unitId, place, municipality, theme);
  }
}
