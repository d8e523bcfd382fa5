package fi.osallisuus.analytics.disclosure;

import org.jspecify.annotations.Nullable;

/** Which rule withheld which figure or cell; for readers with the audit role only (rule 11). */
public record Decision(String subject, @Nullable String code, Rule rule) {}
