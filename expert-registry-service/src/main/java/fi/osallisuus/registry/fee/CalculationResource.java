package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.Money;
import fi.osallisuus.registry.feemodel.FeeTerms;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a model would pay, over HTTP: to be told beforehand, and to compare bases (S0-39). */
@Path(Api.BASE + "/fee-models/{id}:calculate")
@RunOnVirtualThread
@Tag(name = "Fee models")
public class CalculationResource {
  private final FeeTermsBook terms;

  CalculationResource(FeeTermsBook terms) {
    this.terms = terms;
  }

  @POST
  @Authenticated
  @Transactional
  @Operation(
      summary = "Calculate what a model would pay",
      description = "A draft can be tried out too. Nothing is kept.")
  public WhatIfView calculate(@PathParam("id") UUID id, @Valid @NotNull WhatIf request) {
    var found = terms.of(id, request.workedOn());
    var quantity = request.counted().quantity(found);
    var fee = Money.times(quantity, found.amount());
    var travel = travel(found, request.kilometres());
    return new WhatIfView(found.basis(), quantity, fee, travel, fee.add(travel));
  }

  private static BigDecimal travel(FeeTerms found, @Nullable BigDecimal kilometres) {
    if (kilometres == null) {
      return Money.ZERO;
    }
    if (found.perKm() == null) {
      throw Problem.conflict("NO_TRAVEL_RATE", "The fee model has no travel rate for that day.");
    }
    return Money.times(kilometres, found.perKm());
  }
}
