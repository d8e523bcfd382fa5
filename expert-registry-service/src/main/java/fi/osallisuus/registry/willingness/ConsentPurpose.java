package fi.osallisuus.registry.willingness;

/**
 * What a willingness needs consent to, each by itself (codelists 3.20), and which text is consented
 * to now. The texts stand with the words of the pages; a released text never changes, a new one
 * gets a new version.
 */
public enum ConsentPurpose {
  EXPERT_REGISTRATION("REG-1"),
  THEME_PROCESSING("THEME-1"),
  CONTACT("CONTACT-1");

  private final String textVersion;

  ConsentPurpose(String textVersion) {
    this.textVersion = textVersion;
  }

  public String textVersion() {
    return textVersion;
  }
}
