package fi.osallisuus.registry.availability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the person can work from now on: the week, and the days that differ. */
@Schema(
    examples =
        """
        {"weekly":[{"weekday":"MONDAY","from":"09:00","to":"15:00"}],\
        "exceptions":[{"firstDay":"2026-07-01","lastDay":"2026-07-31","available":false},\
        {"firstDay":"2026-05-09","lastDay":"2026-05-09","available":true,"from":"10:00","to":"14:00"}]}""")
public record PutAvailability(
    @NotNull @Size(max = 21) List<@NotNull @Valid WeeklyHours> weekly,
    @NotNull @Size(max = 200) List<@NotNull @Valid DayException> exceptions) {

  void check() {
    for (int i = 0; i < weekly.size(); i++) {
      weekly.get(i).check("/weekly/" + i);
    }
    for (int i = 0; i < exceptions.size(); i++) {
      exceptions.get(i).check("/exceptions/" + i);
    }
  }
}
