package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a resident wishes the reply: an address or a number, no name. */
@Schema(example = "{\"email\": \"nimi@example.fi\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyContact(
    @Email @Size(max = 200) @Nullable String email,
    @Pattern(regexp = "\\+?[0-9][0-9 -]{4,24}") @Nullable String phone) {}
