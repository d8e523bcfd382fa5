package fi.osallisuus.kit.actor;

import java.util.Set;

/** Roles that are treated alike. */
public final class RoleGroups {
  /** Every role of the suite, as against what else a token may carry. */
  public static final Set<String> ALL =
      Set.of(
          Roles.ADMIN,
          Roles.COORDINATOR,
          Roles.MODEL_OWNER,
          Roles.PROJECT_MANAGER,
          Roles.UNIT_MANAGER,
          Roles.PROFESSIONAL,
          Roles.CASE_LEAD,
          Roles.EXPERT,
          Roles.DEVELOPER_CLIENT,
          Roles.HR,
          Roles.ANALYST,
          Roles.DPO,
          Roles.BOARD_MEMBER,
          Roles.SYSTEM);

  /** Held by the people of the pool, who are data subjects here and not only users. */
  static final Set<String> OF_THE_POOL = Set.of(Roles.EXPERT, Roles.DEVELOPER_CLIENT);

  private RoleGroups() {}
}
