package fi.osallisuus.registry.expert;

/** A developer client needs no training and may work by a volunteer agreement (codelists 3.4). */
public enum ExpertKind {
  EXPERT_BY_EXPERIENCE,
  DEVELOPER_CLIENT
}
