package fi.osallisuus.feedback.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.feedback.screening.StaffName;
import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the units: names are kept only to be looked for, and only encrypted. */
@ApplicationScoped
class StaffNames implements PanacheRepositoryBase<UnitStaff, UUID> {
  private final DataKey dataKey;

  StaffNames(DataKey dataKey) {
    this.dataKey = dataKey;
  }

  List<StaffName> of(@Nullable UUID unitId) {
    return unitId == null
        ? List.of()
        : findByIdOptional(unitId).map(row -> open(unitId, row)).orElse(List.of());
  }

  Optional<UnitStaff> lock(UUID unitId) {
    return findByIdOptional(unitId, LockModeType.PESSIMISTIC_WRITE);
  }

  void keep(UUID unitId, UnitStaff row, List<StaffName> list) {
    var lines =
        list.stream().map(p -> p.name() + "\t" + p.jobTitle()).collect(Collectors.joining("\n"));
    row.keep(AesGcm.close(lines.getBytes(UTF_8), dataKey.wrapping(), place(unitId)));
    persist(row);
  }

  List<StaffName> open(UUID unitId, UnitStaff row) {
    var lines = new String(AesGcm.open(row.sealed(), dataKey.wrapping(), place(unitId)), UTF_8);
    return Arrays.stream(lines.split("\n"))
        .filter(line -> !line.isEmpty())
        .map(line -> line.split("\t", 2))
        .map(parts -> new StaffName(parts[0], parts[1]))
        .toList();
  }

  private static byte[] place(UUID unitId) {
    return ("unit-staff/" + unitId).getBytes(UTF_8);
  }
}
