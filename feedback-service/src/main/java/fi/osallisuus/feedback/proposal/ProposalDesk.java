package fi.osallisuus.feedback.proposal;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.DayKeyset;
import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionMoved;
import fi.osallisuus.feedback.action.ActionStatus;
import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.feedback.action.Origin;
import fi.osallisuus.feedback.action.Owner;
import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals, answers them and sees them done. */
@ApplicationScoped
@Transactional
class ProposalDesk {
  private static final int SHORTEST_REASON = 10;
  private static final int DUE_SOON_DAYS = 31;

  private final Proposals proposals;
  private final Bodies bodies;
  private final ActionBook actions;
  private final Today today;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Audit audit;

  ProposalDesk(
      Proposals proposals,
      Bodies bodies,
      ActionBook actions,
      Today today,
      Tenancy tenancy,
      Outbox outbox,
      Audit audit) {
    this.proposals = proposals;
    this.bodies = bodies;
    this.actions = actions;
    this.today = today;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.audit = audit;
  }

  Page<ProposalView> list(
      @Nullable UUID bodyId,
      @Nullable ProposalStatus status,
      @Nullable ProposalOutcome outcome,
      Keyset keyset) {
    var day = today.get();
    return keyset.page(
        proposals.list(bodyId, status, outcome, keyset), Proposal::id, p -> p.view(day));
  }

  Page<ProposalView> due(@Nullable LocalDate by, DayKeyset keyset) {
    var day = today.get();
    var rows = proposals.due(by == null ? day.plusDays(DUE_SOON_DAYS) : by, keyset);
    return keyset.page(rows, Proposal::answerDueOn, Proposal::id, p -> p.view(day));
  }

  ProposalView get(UUID id) {
    return proposals.get(id).view(today.get());
  }

  ProposalView receive(ReceiveProposal request) {
    bodies.require(request.bodyId(), "/bodyId");
    var day = request.receivedOn() == null ? today.get() : request.receivedOn();
    if (day.isAfter(today.get())) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "That day has not come yet.").at("/receivedOn");
    }
    return told("proposal.received", new Proposal(request, day));
  }

  /** What is accepted has somebody responsible and a day at once (S1-15): an agreed action. */
  ProposalView handle(UUID id, @Nullable String ifMatch, HandleProposal request) {
    var proposal = proposals.lock(id);
    ETags.require(ifMatch, proposal.version());
    if (request.outcome() == ProposalOutcome.REJECTED && request.reason() == null) {
      throw Problem.unprocessable("REASON_REQUIRED", "Tell the panel why.").at("/reason");
    }
    if (request.reason() != null) {
      Counties.requirePublic(tenancy.county(), request.reason(), SHORTEST_REASON, "/reason");
    }
    proposal.handle(request.outcome(), request.reason(), today.get());
    var view = told("proposal.handled", proposal);
    if (request.outcome() == ProposalOutcome.ACCEPTED) {
      actions.agree(
          Origin.of(SourceKind.PANEL_PROPOSAL, id), action(proposal.title(), request), "");
    }
    return view;
  }

  ProposalView implement(UUID id, @Nullable String ifMatch) {
    var proposal = proposals.lock(id);
    ETags.require(ifMatch, proposal.version());
    proposal.implement(today.get());
    return told("proposal.implemented", proposal);
  }

  /** What was agreed about it has been done. */
  void acted(@Observes ActionMoved moved) {
    if (moved.origin().kind() == SourceKind.PANEL_PROPOSAL
        && moved.status() == ActionStatus.IMPLEMENTED) {
      for (UUID source : moved.origin().ids()) {
        proposals
            .locked(source)
            .filter(Proposal::implementable)
            .ifPresent(
                proposal -> {
                  proposal.implement(today.get());
                  told("proposal.implemented", proposal);
                });
      }
    }
  }

  private static NewAction action(String title, HandleProposal request) {
    return new NewAction(
        title,
        request.unitId() == null ? Owner.COUNTY : Owner.UNIT,
        request.unitId(),
        null,
        null,
        null,
        null,
        request.responsible(),
        request.dueOn());
  }

  private ProposalView told(String action, Proposal proposal) {
    proposals.persist(proposal);
    outbox.add(proposal.state().changed());
    audit.record(action, "proposal", proposal.id());
    return proposal.view(today.get());
  }
}
