package fi.osallisuus.registry.jobdescription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The staff who must acknowledge; the experts of the mode are asked in any case. */
@Schema(
    examples =
        """
        {"acknowledgers":[{"accountId":"5c0f2a44-0000-4000-8000-000000000001","part":"STAFF",\
        "unitId":"0197e3a0-0000-7000-8000-000000000001"}]}""")
record AskAcknowledgers(
    @NotNull @Size(max = 500) List<@NotNull @Valid Acknowledger> acknowledgers) {}
