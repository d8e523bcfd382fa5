package fi.osallisuus.booking.selfservice;

import fi.osallisuus.kit.text.LocalText;

/** A service that somebody may wait for at a site, as visitors read it. */
public record SiteService(String code, LocalText name) {}
