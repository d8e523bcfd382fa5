package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The role in which a redirected person starts again. */
@Schema(examples = "{\"kind\":\"DEVELOPER_CLIENT\"}")
record ReopenExpert(@NotNull ExpertKind kind) {}
