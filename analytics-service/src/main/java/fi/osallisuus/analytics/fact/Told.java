package fi.osallisuus.analytics.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The few fields of each consumed event that analytics keeps; everything else is ignored. */
sealed interface Told
    permits Told.Unit,
        Told.Expert,
        Told.Enquiry,
        Told.Need,
        Told.Message,
        Told.Meeting,
        Told.Assignment,
        Told.Document,
        Told.Reception,
        Told.Appointment,
        Told.Visit,
        Told.Referral,
        Told.Collection,
        Told.Response,
        Told.FeeEntry,
        ObservationTold,
        FollowUpTold {

  /** A part of the organisation; its names are shown beside figures. */
  record Unit(
      UUID unitId,
      long version,
      String kind,
      @Nullable UUID parentId,
      @Nullable String serviceLine,
      Name name,
      boolean active)
      implements Told {}

  /** A name in the county's languages. */
  record Name(String fi, @Nullable String sv, @Nullable String en) {}

  /** An expert's state, the days of the path, and the themes whose consent is in force. */
  record Expert(
      UUID expertId,
      long version,
      @Nullable String status,
      @Nullable String kind,
      @Nullable List<Theme> themes,
      @Nullable LocalDate statusSince,
      @Nullable LocalDate willingOn,
      @Nullable LocalDate firstActiveOn,
      boolean trainingVerified)
      implements Told {}

  /** An experience theme with its basis, own or as next of kin. */
  record Theme(String theme, String basis) {}

  /** What staff asked the coordinator. */
  record Enquiry(
      UUID enquiryId,
      long version,
      String category,
      UUID unitId,
      LocalDate openedOn,
      @Nullable LocalDate answeredOn,
      @Nullable Integer answeredInWorkingDays,
      @Nullable LocalDate closedOn)
      implements Told {}

  /** A need of the people who carry participation out. */
  record Need(
      UUID needId,
      long version,
      @Nullable UUID unitId,
      LocalDate raisedOn,
      @Nullable LocalDate answeredOn,
      boolean answeredByGuideline)
      implements Told {}

  /** That something was written, in which direction; never what. */
  record Message(
      UUID messageId,
      long version,
      String direction,
      LocalDate sentOn,
      @Nullable UUID replyTo,
      @Nullable Boolean expectsReply)
      implements Told {}

  /** A meeting of a body and who was there, by role. */
  record Meeting(
      UUID meetingId,
      long version,
      String bodyKind,
      @Nullable UUID unitId,
      @Nullable String level,
      String status,
      LocalDate heldOn,
      int minutes,
      List<Attendance> attendance)
      implements Told {}

  /** What an expert was asked to do; the minutes are told once it is done. */
  record Assignment(
      UUID assignmentId,
      long version,
      UUID unitId,
      @Nullable String level,
      OffsetDateTime startsAt,
      @Nullable Integer workedMinutes)
      implements Told {}

  /** That a version of a guideline, form or other document holds, or held. */
  record Document(UUID documentId, long version, String kind, @Nullable LocalDate publishedOn)
      implements Told {}

  /** How many of one role attended. */
  record Attendance(String role, int count) {}

  /** A planned time with its slots. */
  record Reception(
      UUID receptionId,
      long version,
      String status,
      UUID unitId,
      String serviceCode,
      LocalDate localDate,
      int slotCount,
      @Nullable Integer workedMinutes,
      @Nullable UUID workPairId)
      implements Told {}

  /** A confirmed slot and what became of it. */
  record Appointment(
      UUID appointmentId,
      long version,
      UUID receptionId,
      UUID unitId,
      String serviceCode,
      String kind,
      String clientType,
      @Nullable String referralSource,
      @Nullable String bookedBy,
      OffsetDateTime slotStart,
      LocalDate localDate,
      String status,
      boolean noticeAcknowledged,
      boolean noticeRepeated,
      @Nullable String cancelTiming,
      @Nullable String cancelReason,
      @Nullable Previous previous)
      implements Told {}

  /** The slot that a moved appointment gave up. */
  record Previous(OffsetDateTime slotStart) {}

  /** The outcome of an appointment, perhaps corrected or withdrawn since. */
  record Visit(
      UUID visitId,
      long version,
      UUID appointmentId,
      UUID unitId,
      LocalDate localDate,
      String outcome,
      String clientType,
      @Nullable String referralSource,
      boolean noticeRepeated,
      @Nullable Integer durationMinutes,
      boolean withdrawn)
      implements Told {}

  /** How somebody is guided here. */
  record Referral(
      UUID referralId,
      long version,
      UUID unitId,
      String source,
      String clientType,
      String status,
      @Nullable String decidedByRole)
      implements Told {}

  /** An instrument that is open for a unit. */
  record Collection(
      UUID collectionId,
      long version,
      String instrument,
      String instrumentVersion,
      UUID unitId,
      String audience,
      String anonymity,
      LocalDate opensOn,
      @Nullable LocalDate closesOn,
      String status,
      @Nullable Integer invitedCount)
      implements Told {}

  /** One anonymous response: a week, never a moment. */
  record Response(
      UUID responseId,
      UUID collectionId,
      String instrument,
      UUID unitId,
      String week,
      String channel,
      @Nullable String respondentRole,
      Map<String, JsonNode> answers)
      implements Told {}

  /** What an expert is owed for one day. */
  record FeeEntry(
      UUID feeEntryId,
      long version,
      UUID expertId,
      UUID unitId,
      LocalDate workedOn,
      String status,
      @Nullable List<FeeLine> lines,
      BigDecimal feeAmount,
      BigDecimal expenseAmount,
      BigDecimal total,
      @Nullable UUID meetingId,
      @Nullable String mode,
      boolean declined)
      implements Told {}

  /** One line of a fee entry, such as hours or kilometres. */
  record FeeLine(String kind, BigDecimal quantity) {}
}
