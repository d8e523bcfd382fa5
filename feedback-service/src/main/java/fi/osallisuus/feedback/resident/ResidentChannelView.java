package fi.osallisuus.feedback.resident;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The residents' channel as staff see it. */
@Schema(name = "ResidentChannel")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResidentChannelView(
    boolean open,
    LocalText title,
    @Nullable LocalText welcome,
    List<Municipality> municipalities,
    List<UUID> unitIds,
    @Schema(description = "Where residents find the page") String url,
    long version) {}
