package fi.osallisuus.booking.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Help is needed; nothing has to be said but that. */
@Schema(example = "{\"kind\": \"THREAT\"}")
record CallHelp(@Nullable @Schema(description = "OTHER unless said.") HelpKind kind) {

  HelpKind kindOrOther() {
    return kind == null ? HelpKind.OTHER : kind;
  }
}
