package fi.osallisuus.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes an address countable but not readable: the key lives only as long as the process. */
final class AddressHash {

  /** One IPv6 home or phone owns a whole /64, so counting single addresses would limit nobody. */
  private static final int IPV6_PREFIX = 8;

  private final byte[] key = new byte[32];

  AddressHash() {
    new SecureRandom().nextBytes(key);
  }

  String of(InetAddress address) {
    var bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      bytes = Arrays.copyOf(bytes, IPV6_PREFIX);
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(key);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
