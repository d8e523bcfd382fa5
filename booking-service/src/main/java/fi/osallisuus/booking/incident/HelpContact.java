package fi.osallisuus.booking.incident;

import fi.osallisuus.kit.delivery.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom a site's calls for help reach: a function, never a person's name. */
record HelpContact(
    @NotBlank @Size(max = 80) String title,
    @NotNull Channel channel,
    @NotBlank @Size(max = 120) String address) {}
