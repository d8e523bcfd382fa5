package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an item is not taken up; the receipt shows the reason. */
@Schema(
    example =
        """
        {"reason": "DUPLICATE", "duplicateOf": "3f0a3f5e-9c1d-4b7e-8f3a-2d4c5b6a7f81"}
        """)
record RejectItem(@NotNull RejectionReason reason, @Nullable UUID duplicateOf) {}
