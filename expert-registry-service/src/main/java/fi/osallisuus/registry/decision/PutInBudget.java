package fi.osallisuus.registry.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The budget in which the resource is proposed. */
@Schema(examples = "{\"budgetYear\":2027}")
record PutInBudget(@Min(2000) @Max(2100) int budgetYear) {}
