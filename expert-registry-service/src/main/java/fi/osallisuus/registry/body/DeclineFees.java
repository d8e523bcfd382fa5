package fi.osallisuus.registry.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a member wants fees for the meetings of this body. */
@Schema(examples = "{\"declined\":true}")
record DeclineFees(boolean declined) {}
