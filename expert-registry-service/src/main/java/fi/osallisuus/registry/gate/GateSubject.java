package fi.osallisuus.registry.gate;

import java.util.Set;
import java.util.UUID;

/** The expert as the gate sees one. */
public record GateSubject(
    UUID expertId,
    boolean developerClient,
    boolean active,
    Set<String> modes,
    boolean themeConsentInForce) {}
