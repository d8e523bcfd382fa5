package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.booking.round.Rounds;
import fi.osallisuus.booking.site.PremisesDesk;
import fi.osallisuus.booking.ward.Grounds;
import fi.osallisuus.booking.ward.Wards;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up everything that a plan names; what is unknown refuses it. */
@ApplicationScoped
class Settings {
  private final Roster roster;
  private final PremisesDesk premises;
  private final Wards wards;
  private final Rounds rounds;

  Settings(Roster roster, PremisesDesk premises, Wards wards, Rounds rounds) {
    this.roster = roster;
    this.premises = premises;
    this.wards = wards;
    this.rounds = rounds;
  }

  /** For the days from the first to the last. */
  Setting of(
      Venue venue,
      @Nullable UUID unitId,
      @Nullable String round,
      List<UUID> experts,
      LocalDate first,
      LocalDate last) {
    if (unitId != null) {
      roster.unit(unitId);
    }
    Grounds ward = venue.wardId() == null ? null : wards.grounds(venue.wardId());
    ZoneId zone = ward == null ? WallTime.HELSINKI : ward.zone();
    OfficeCalendar calendar = null;
    if (venue.siteId() != null) {
      var site = premises.at(venue.siteId(), venue.roomId(), venue.deviceId(), first, last);
      zone = site.zone();
      calendar = site.calendar();
    }
    List<KnownExpert> known = experts.isEmpty() ? List.of() : roster.experts(experts);
    return new Setting(zone, calendar, ward, round == null ? null : rounds.days(round), known);
  }
}
