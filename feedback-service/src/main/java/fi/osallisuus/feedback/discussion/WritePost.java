package fi.osallisuus.feedback.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as somebody writes it. */
@Schema(
    examples =
        """
        {"pseudonym":"Kuusi","text":"Tieto ei kulje kylille.","language":"fi",\
        "startStamp":"1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n"}""")
public record WritePost(
    @Schema(description = "Not one's own full name, and nothing by which one is reached.")
        @NotBlank
        @Size(max = 40)
        String pseudonym,
    @NotBlank @Size(max = 2000) String text,
    @NotBlank @Pattern(regexp = "fi|sv|en|se|smn|sms") String language,
    @Schema(description = "As it came with the discussion; one post each.")
        @NotBlank
        @Size(max = 200)
        String startStamp) {}
