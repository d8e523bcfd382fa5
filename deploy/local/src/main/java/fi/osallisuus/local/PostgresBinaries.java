package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once from the archive that the build laid down. */
final class PostgresBinaries {
  private static final int OWNER_MAY_EXECUTE = 0100;

  private PostgresBinaries() {}

  /** Named by the archive's size and time, so that another version is unpacked beside it. */
  static Path directory(Workspace workspace) {
    return workspace.cache().resolve("postgresql-" + Stamp.of(archive(workspace)));
  }

  static synchronized void unpack(Workspace workspace, Progress progress) throws IOException {
    var target = directory(workspace);
    if (Files.isDirectory(target)) {
      return;
    }
    progress.say("postgresql: unpacking the server (once)");
    var fresh =
        Files.createTempDirectory(Files.createDirectories(workspace.cache()), "postgresql-");
    try (var file = Files.newInputStream(archive(workspace));
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, fresh);
      }
    }
    Files.setPosixFilePermissions(
        fresh, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path root)
      throws IOException {
    var target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("The archive leaves its directory: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
      var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(target, permissions);
    }
  }

  private static Path archive(Workspace workspace) {
    var unpacked = workspace.stack().resolve("postgresql");
    try (var files = Files.newDirectoryStream(unpacked, "*.txz")) {
      var found = files.iterator();
      if (found.hasNext()) {
        return found.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Refusal(
        "There are no PostgreSQL binaries in %s: build with ./mvnw package.".formatted(unpacked));
  }
}
