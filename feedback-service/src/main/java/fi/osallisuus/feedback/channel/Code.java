package fi.osallisuus.feedback.channel;

import fi.osallisuus.kit.visitor.Crockford;

/**
 * The unguessable part of a public address: 26 characters (130 random bits), so that it can also be
 * typed from paper.
 */
public final class Code {
  /** 26 x 5 bits: the first length with the 128 bits that an unlocked door needs. */
  private static final int LENGTH = 26;

  private Code() {}

  static String next() {
    return Crockford.random(LENGTH);
  }

  /** What is stored and looked up. */
  public static byte[] hash(String typed) {
    return Crockford.hash(typed);
  }
}
