package fi.osallisuus.verification.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The measured pieces of work: booking a free slot, and a read. */
final class Calls {
  private Calls() {}

  /** Books the next free slot; anything but 201 ends the benchmark. */
  static Load.Work booking(
      URI origin, String token, int noticeVersion, Supplier<BenchData.FreeSlot> slots) {
    return booking(origin, token, noticeVersion, slots, Set.of(201));
  }

  /** Wants a slot that others want too; it is had or taken, and nothing else. */
  static Load.Work fighting(
      URI origin, String token, int noticeVersion, Supplier<BenchData.FreeSlot> slots) {
    return booking(origin, token, noticeVersion, slots, Set.of(201, 409));
  }

  private static Load.Work booking(
      URI origin,
      String token,
      int noticeVersion,
      Supplier<BenchData.FreeSlot> slots,
      Set<Integer> fair) {
    var connection = open(origin);
    return new Load.Work() {
      @Override
      public boolean once() throws IOException {
        var slot = slots.get();
        var reply =
            connection.post(
                "/api/booking/v1/appointments",
                token,
                UUID.randomUUID().toString(),
                """
                {"receptionId":"%s","start":"%s","clientType":"NEXT_OF_KIN","referralSource":"PROFESSIONAL",\
                "noticeAcknowledgement":{"version":%d,"language":"fi","channel":"ORAL","at":"2026-05-04T09:00:00+03:00"}}"""
                    .formatted(slot.reception(), slot.start(), noticeVersion));
        return expect(fair, reply);
      }

      @Override
      public void close() throws IOException {
        connection.close();
      }
    };
  }

  static Load.Work reading(URI origin, String token, String path) {
    var connection = open(origin);
    return new Load.Work() {
      @Override
      public boolean once() throws IOException {
        return expect(Set.of(200), connection.get(path, token));
      }

      @Override
      public void close() throws IOException {
        connection.close();
      }
    };
  }

  private static boolean expect(Set<Integer> fair, BareConnection.Reply reply) {
    if (!fair.contains(reply.status())) {
      throw new IllegalStateException("answered %d: %s".formatted(reply.status(), reply.body()));
    }
    return true;
  }

  private static BareConnection open(URI origin) {
    try {
      return new BareConnection(origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
