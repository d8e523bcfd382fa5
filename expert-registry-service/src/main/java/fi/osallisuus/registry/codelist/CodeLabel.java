package fi.osallisuus.registry.codelist;

import fi.osallisuus.registry.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with its label, as a form offers it. */
public record CodeLabel(@Schema(examples = "PEER_RECEPTION") String code, Words label) {}
