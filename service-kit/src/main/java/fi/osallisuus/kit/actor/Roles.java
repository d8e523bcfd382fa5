package fi.osallisuus.kit.actor;

/** The role codes that a token may carry; resources name them in {@code @RolesAllowed}. */
public final class Roles {
  public static final String ADMIN = "ADMIN";
  public static final String COORDINATOR = "COORDINATOR";
  public static final String MODEL_OWNER = "MODEL_OWNER";
  public static final String PROJECT_MANAGER = "PROJECT_MANAGER";
  public static final String UNIT_MANAGER = "UNIT_MANAGER";
  public static final String PROFESSIONAL = "PROFESSIONAL";
  public static final String CASE_LEAD = "CASE_LEAD";
  public static final String EXPERT = "EXPERT";
  public static final String DEVELOPER_CLIENT = "DEVELOPER_CLIENT";
  public static final String HR = "HR";
  public static final String ANALYST = "ANALYST";
  public static final String DPO = "DPO";
  public static final String BOARD_MEMBER = "BOARD_MEMBER";
  public static final String SYSTEM = "SYSTEM";

  private Roles() {}
}
