package fi.osallisuus.kit.trial.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing as it is shown. */
@Schema(example = "{\"id\": \"0190163d-8694-739b-aea5-966c26f8ad91\", \"name\": \"Mökki\"}")
record ThingView(UUID id, String name) {}
