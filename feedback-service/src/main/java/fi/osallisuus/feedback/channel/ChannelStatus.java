package fi.osallisuus.feedback.channel;

/** Whether a channel still leads anywhere. */
public enum ChannelStatus {
  ACTIVE,
  REVOKED
}
