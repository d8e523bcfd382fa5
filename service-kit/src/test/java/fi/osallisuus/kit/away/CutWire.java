package fi.osallisuus.kit.away;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to the database that can be cut, and can fall silent. */
final class CutWire {
  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket entrance;
  private volatile boolean silent;

  CutWire(int target) {
    this.target = target;
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  void mend() {
    try {
      silent = false;
      if (entrance == null) {
        var fresh = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        entrance = fresh;
        Thread.ofVirtual().start(() -> accept(fresh));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every connection breaks and new ones are refused. */
  void cut() {
    close(entrance);
    entrance = null;
    open.forEach(CutWire::close);
    open.clear();
  }

  /** Nothing comes through any more, and nobody is told. */
  void fallSilent() {
    silent = true;
  }

  private void accept(ServerSocket door) {
    try {
      while (true) {
        var inside = door.accept();
        var outside = new Socket("localhost", target);
        open.add(inside);
        open.add(outside);
        Thread.ofVirtual().start(() -> pump(inside, outside));
        Thread.ofVirtual().start(() -> pump(outside, inside));
      }
    } catch (IOException e) {
      // The wire is cut.
      close(door);
    }
  }

  private void pump(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        while (silent) {
          Thread.sleep(50);
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException | InterruptedException e) {
      // One end is gone; so is the other now.
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(AutoCloseable end) {
    try {
      if (end != null) {
        end.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
