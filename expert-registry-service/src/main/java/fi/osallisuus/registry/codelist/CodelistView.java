package fi.osallisuus.registry.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of a list and how many codes it has. */
@Schema(name = "Codelist")
record CodelistView(@Schema(examples = "THEME") String list, long codes) {}
