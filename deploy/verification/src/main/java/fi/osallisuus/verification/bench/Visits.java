package fi.osallisuus.verification.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Reads of a public page from ever new addresses, since one address may ask only so often. */
record Visits(URI origin, String page) {
  Load.Work by(int worker) {
    try {
      return new Visitor(new BareConnection(origin), page, worker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Visitor implements Load.Work {
    private final BareConnection connection;
    private final String page;
    private final int worker;
    private int visit;

    Visitor(BareConnection connection, String page, int worker) {
      this.connection = connection;
      this.page = page;
      this.worker = worker;
    }

    @Override
    public boolean once() throws Exception {
      visit++;
      var address = "10.%d.%d.%d".formatted(100 + worker, visit / 250 % 250, 1 + visit % 250);
      var reply = connection.getFrom(address, page);
      if (reply.status() != 200) {
        throw new IllegalStateException("answered " + reply.status());
      }
      return true;
    }

    @Override
    public void close() throws Exception {
      connection.close();
    }
  }
}
