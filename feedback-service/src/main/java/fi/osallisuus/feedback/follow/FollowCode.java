package fi.osallisuus.feedback.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of the link in every letter; in the body, so that no log keeps it. */
@Schema(example = "{\"code\": \"7k3m9qxa04tzbw8r7k3m9qxa04\"}")
public record FollowCode(@NotBlank @Size(max = 40) String code) {}
