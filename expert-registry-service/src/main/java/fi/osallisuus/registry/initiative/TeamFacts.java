package fi.osallisuus.registry.initiative;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What phases ask about the team. */
public interface TeamFacts {
  Set<TeamRole> roles(UUID initiativeId);

  Optional<String> ownerAccount(UUID initiativeId);
}
