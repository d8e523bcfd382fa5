package fi.osallisuus.registry.measure;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure of a programme, with who answers for it and by when. */
@Schema(
    examples =
        """
        {"area":"DECISION_MAKING","title":{"fi":"Asiakasraati kuullaan talousarviosta",\
        "sv":"Klientrådet hörs om budgeten"},"responsible":"Hallintojohtaja",\
        "dueOn":"2026-06-30"}""")
record PlanMeasure(
    @NotNull MeasureArea area,
    @NotNull @Valid Words title,
    @Schema(description = "The post of the responsible manager; no person's name (S1-16).")
        @NotBlank
        @Size(max = 120)
        String responsible,
    @NotNull LocalDate dueOn) {}
