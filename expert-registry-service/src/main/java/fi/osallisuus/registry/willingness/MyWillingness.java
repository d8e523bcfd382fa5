package fi.osallisuus.registry.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.expert.ContactDetails;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.expert.Newcomer;
import fi.osallisuus.registry.expert.OfferedTheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The own willingness, as whoever holds the receipt sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MyWillingness")
public record MyWillingness(
    ExpertStatus status,
    LocalDate statusSince,
    LocalDate willingOn,
    List<String> modes,
    List<OfferedTheme> themes,
    List<UUID> areas,
    List<String> languages,
    ContactDetails contact,
    boolean trained,
    boolean otherRoleWelcome,
    @Schema(description = "Whether `receipt:change` is open.") boolean mayChange,
    @Schema(description = "Whether `receipt:withdraw` is open.") boolean mayWithdraw) {

  static MyWillingness of(Newcomer person, Willingness willingness, ContactDetails contact) {
    return new MyWillingness(
        person.status(),
        person.statusSince(),
        person.willingOn(),
        person.modes(),
        person.themes(),
        person.areas(),
        person.languages(),
        contact,
        willingness.trained(),
        willingness.otherRoleAgreedOn() != null,
        person.mayChange(),
        person.mayWithdraw());
  }
}
