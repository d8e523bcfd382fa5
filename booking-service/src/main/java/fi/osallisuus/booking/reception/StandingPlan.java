package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recurrence that is kept: the plan of its days, its rule, and how far it has been published. */
@Entity
@Table(name = "recurrence")
class StandingPlan {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  RecurrenceStatus status;

  String serviceCode;
  UUID unitId;
  UUID siteId;
  UUID roomId;
  @Nullable UUID deviceId;
  UUID[] expertIds;
  @Nullable UUID workPairId;
  @Nullable String hostAlias;
  String[] weekdays;
  int weekInterval;
  LocalDate firstDay;
  @Nullable LocalDate lastDay;
  @Nullable Integer horizonWeeks;
  LocalTime localStart;
  LocalTime localEnd;
  String[] breaks;
  int slotMinutes;
  int pauseMinutes;
  String onDutyTitle;
  String onDutyPhone;
  LocalDate publishedUntil;

  protected StandingPlan() {}

  StandingPlan(UUID id, Plan plan, Recurrence rule, @Nullable Integer horizonWeeks) {
    this.id = id;
    this.status = RecurrenceStatus.ACTIVE;
    this.serviceCode = plan.serviceCode();
    this.unitId = plan.unitId();
    this.siteId = plan.siteId();
    this.weekdays = rule.weekdays().stream().sorted().map(Enum::name).toArray(String[]::new);
    this.weekInterval = rule.weekInterval();
    this.firstDay = rule.first();
    this.lastDay = rule.last();
    this.horizonWeeks = horizonWeeks;
    this.publishedUntil = rule.first().minusDays(1);
    follow(plan);
  }

  /** From the next date that is published; the service, the unit and the site never change. */
  final void follow(Plan plan) {
    roomId = plan.roomId();
    deviceId = plan.deviceId();
    expertIds = plan.expertIds().toArray(UUID[]::new);
    workPairId = plan.workPairId();
    hostAlias = plan.hostAlias();
    localStart = plan.schedule().from();
    localEnd = plan.schedule().to();
    breaks = BreakTime.print(plan.schedule().breaks());
    slotMinutes = plan.schedule().slotMinutes();
    pauseMinutes = plan.schedule().pauseMinutes();
    onDutyTitle = plan.onDuty().title();
    onDutyPhone = plan.onDuty().phone();
  }

  Plan plan() {
    return new Plan(
        serviceCode,
        unitId,
        siteId,
        roomId,
        deviceId,
        List.of(expertIds),
        workPairId,
        hostAlias,
        schedule(),
        new OnDutyContact(onDutyTitle, onDutyPhone));
  }

  DaySchedule schedule() {
    return new DaySchedule(
        localStart, localEnd, BreakTime.parse(breaks), slotMinutes, pauseMinutes);
  }

  Recurrence rule() {
    return new Recurrence(
        Arrays.stream(weekdays).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        firstDay,
        lastDay,
        weekInterval);
  }

  /** How far receptions should be published as of a day. */
  LocalDate horizon(LocalDate today) {
    var end = lastDay;
    if (horizonWeeks == null) {
      return end == null ? today : end;
    }
    var ahead = today.plusWeeks(horizonWeeks);
    return end != null && end.isBefore(ahead) ? end : ahead;
  }

  void published(LocalDate until) {
    if (until.isAfter(publishedUntil)) {
      publishedUntil = until;
    }
  }

  /** From a day on nothing comes any more. */
  void end(LocalDate from) {
    requireActive();
    status = RecurrenceStatus.ENDED;
    var last = from.minusDays(1);
    lastDay = last.isBefore(firstDay) ? firstDay.minusDays(1) : earlier(last);
  }

  void requireActive() {
    if (status != RecurrenceStatus.ACTIVE) {
      throw Problem.conflict("RECURRENCE_ENDED", "The recurrence has been ended.");
    }
  }

  boolean hostedBy(List<UUID> experts) {
    return Arrays.stream(expertIds).anyMatch(experts::contains);
  }

  private LocalDate earlier(LocalDate day) {
    return lastDay != null && lastDay.isBefore(day) ? lastDay : day;
  }
}
