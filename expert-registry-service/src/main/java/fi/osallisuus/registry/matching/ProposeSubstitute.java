package fi.osallisuus.registry.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not me, but somebody whose code I know. */
@Schema(examples = "{\"code\":\"EXP-17-02\"}")
record ProposeSubstitute(@NotBlank @Size(max = 30) String code) {}
