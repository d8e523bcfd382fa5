package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.visitor.Crockford;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The willingnesses of the county, by person or by receipt. */
@ApplicationScoped
class Willingnesses implements PanacheRepositoryBase<Willingness, UUID> {

  Optional<Willingness> ofReceipt(String typedCode) {
    return find("receiptHash", Crockford.hash(typedCode)).firstResultOptional();
  }

  Map<UUID, Willingness> of(Collection<UUID> expertIds) {
    return find("expertId in ?1", expertIds).stream()
        .collect(Collectors.toMap(Willingness::expertId, Function.identity()));
  }
}
