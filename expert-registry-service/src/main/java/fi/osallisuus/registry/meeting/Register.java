package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.body.MemberCard;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.fee.Work;
import fi.osallisuus.registry.fee.WorkBook;
import fi.osallisuus.registry.fee.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters who came, and tells the book of work what the experts among them are owed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Register {
  private final BodyDirectory bodies;
  private final WorkBook book;
  private final Codes codes;

  Register(BodyDirectory bodies, WorkBook book, Codes codes) {
    this.bodies = bodies;
    this.book = book;
    this.codes = codes;
  }

  void enter(Meeting meeting, HoldMeeting request) {
    var members = members(meeting, request);
    var entered = new HashSet<UUID>();
    for (int i = 0; i < request.attendees().size(); i++) {
      var attendee = request.attendees().get(i);
      var at = "/attendees/" + i;
      var member = members.get(attendee.membershipId());
      if (member == null) {
        throw Problem.unprocessable("MEMBER_UNKNOWN", "The body had no such member that day.")
            .at(at + "/membershipId");
      }
      if (!entered.add(member.id())) {
        throw Problem.unprocessable("ATTENDEE_TWICE", "The member is named twice.")
            .at(at + "/membershipId");
      }
      if (attendee.kilometres() != null && member.expertId() == null) {
        throw Problem.unprocessable(
                "KILOMETRES_NOT_PAYABLE", "Staff travel on the bill of their own unit.")
            .at(at + "/kilometres");
      }
      meeting.attended(member, attendee.kilometres());
      pay(meeting, member, attendee);
    }
    for (int i = 0; i < request.guests().size(); i++) {
      var guests = request.guests().get(i);
      codes.require("ROLE", guests.role(), "/guests/" + i + "/role");
      meeting.visited(guests);
    }
  }

  /** Also who declines the fee: the kilometres are paid all the same (scenario 1, step 7). */
  private void pay(Meeting meeting, MemberCard member, Attendee attendee) {
    if (member.expertId() == null) {
      return;
    }
    book.worked(
        Work.at(
                WorkKind.MEETING,
                meeting.id(),
                member.expertId(),
                Optional.ofNullable(meeting.unitId()).orElse(member.unitId()),
                meeting.mode(),
                meeting.heldOn(),
                meeting.minutes())
            .declined(member.declinesFee())
            .travelled(attendee.kilometres()));
  }

  private Map<UUID, MemberCard> members(Meeting meeting, HoldMeeting request) {
    var ids = request.attendees().stream().map(Attendee::membershipId).toList();
    return bodies.members(meeting.bodyId(), ids, meeting.heldOn()).stream()
        .collect(Collectors.toMap(MemberCard::id, Function.identity()));
  }
}
