package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.StaffName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people of a unit, whose names are looked for in texts about it. */
@Schema(examples = "{\"staff\":[{\"name\":\"Etunimi Sukunimi\",\"jobTitle\":\"sairaanhoitaja\"}]}")
record StaffList(@NotNull @Size(max = 500) List<@Valid @NotNull Person> staff) {

  /** One of them. */
  @Schema(name = "UnitStaffMember")
  record Person(
      @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\t\\r\\n]*") String name,
      @Schema(description = "Takes the name's place in what is shown.")
          @NotNull
          @Size(max = 80)
          @Pattern(regexp = "[^\\t\\r\\n]*")
          String jobTitle) {

    static Person of(StaffName name) {
      return new Person(name.name(), name.jobTitle());
    }

    StaffName kept() {
      return new StaffName(name.strip(), jobTitle.strip());
    }
  }

  static StaffList of(List<StaffName> names) {
    return new StaffList(names.stream().map(Person::of).toList());
  }

  List<StaffName> names() {
    return staff.stream().map(Person::kept).toList();
  }
}
