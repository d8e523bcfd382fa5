package fi.osallisuus.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The professional whom the expert can reach at once: a role and a number, never a person's name.
 */
public record OnDutyContact(
    @NotBlank @Size(max = 80) String title,
    @NotNull @Pattern(regexp = "[+0-9 ()-]{3,20}") String phone) {}
