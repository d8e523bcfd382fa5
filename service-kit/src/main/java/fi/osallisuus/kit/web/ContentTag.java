package fi.osallisuus.kit.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The tag of an answer that is made anew each time: the same content has the same tag. */
public final class ContentTag {
  /** 128 bits: nobody meets two contents with one tag. */
  private static final int BYTES = 16;

  private ContentTag() {}

  public static String of(byte[] content) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(content);
      return "\"" + HexFormat.of().formatHex(sum, 0, BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Whether the caller has it already; If-None-Match compares weakly (RFC 9110, 13.1.2). */
  public static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(given -> given.strip().replaceFirst("^W/", ""))
            .anyMatch(given -> given.equals(tag) || given.equals("*"));
  }
}
