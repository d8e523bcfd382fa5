package fi.osallisuus.kit.trial.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of things. */
@Schema(example = "{\"items\": [], \"next\": null}")
record ThingPage(List<ThingView> items, @Nullable String next) {}
