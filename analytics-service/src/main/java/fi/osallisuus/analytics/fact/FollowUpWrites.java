package fi.osallisuus.analytics.fact;

import static fi.osallisuus.analytics.fact.Write.silent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was told of items, actions, decisions and effects into what is kept. */
final class FollowUpWrites {
  private FollowUpWrites() {}

  /**
   * @param happenedOn the local day of the event, for what tells no day itself
   */
  static Write of(FollowUpTold told, LocalDate happenedOn) {
    return switch (told) {
      case FollowUpTold.Item i -> item(i);
      case FollowUpTold.Action a -> action(a, happenedOn);
      case FollowUpTold.Decision d ->
          silent(
              FollowUpUpserts.DECISION,
              d.decisionId(),
              d.version(),
              d.decidedOn(),
              ids(d.inputs() == null ? null : d.inputs().stream().map(i -> i.id()).toList()),
              Writes.orNotGiven(d.outcome()));
      case FollowUpTold.Effect e ->
          silent(
                  FollowUpUpserts.EFFECT,
                  e.effectId(),
                  e.version(),
                  e.status(),
                  e.outcome(),
                  ids(e.actionIds()),
                  e.unitId(),
                  e.publishedOn())
              .touching(e.unitId(), e.publishedOn() == null ? happenedOn : e.publishedOn());
      case FollowUpTold.Proposal p ->
          silent(
              FollowUpUpserts.PROPOSAL,
              p.proposalId(),
              p.version(),
              p.status(),
              Writes.orNotGiven(p.outcome()),
              p.receivedOn(),
              p.handledOn(),
              p.implementedOn());
      case FollowUpTold.Issue i ->
          silent(
              FollowUpUpserts.ISSUE,
              i.issueId(),
              i.version(),
              Writes.orNotGiven(i.area()),
              i.category(),
              i.raisedOn(),
              i.solvedOn());
      case FollowUpTold.Discussion d ->
          // the key is discussion and day, then the version
          silent(
              FollowUpUpserts.DISCUSSION,
              d.discussionId(),
              happenedOn,
              d.version(),
              d.visiblePosts(),
              hidden(d.hiddenPosts()));
      case FollowUpTold.Publication p ->
          silent(
              FollowUpUpserts.PUBLICATION,
              p.publicationId(),
              p.version(),
              p.type(),
              p.audience(),
              p.status(),
              p.publishedOn(),
              p.reads() == null ? 0 : p.reads());
    };
  }

  private static Write item(FollowUpTold.Item i) {
    return silent(
            FollowUpUpserts.ITEM,
            i.itemId(),
            i.version(),
            i.kind(),
            i.status(),
            Writes.orNotGiven(i.channel()),
            i.unitId(),
            Writes.orNotGiven(i.municipality()),
            Writes.orNotGiven(i.theme()),
            Writes.orNotGiven(i.tone()),
            i.replyAsked(),
            i.receivedOn(),
            i.answeredOn(),
            i.replyDueOn(),
            ids(i.decisionIds()),
            ids(i.actionIds()))
        .touching(i.unitId(), i.receivedOn());
  }

  private static Write action(FollowUpTold.Action a, LocalDate happenedOn) {
    var begun =
        Stream.of(a.agreedOn(), a.rejectedOn(), a.proposedOn())
            .filter(Objects::nonNull)
            .findFirst();
    return silent(
            FollowUpUpserts.ACTION,
            a.actionId(),
            a.version(),
            a.status(),
            a.source(),
            ids(a.sourceIds()),
            a.unitId(),
            Writes.orNotGiven(a.municipality()),
            Writes.orNotGiven(a.owner()),
            a.dueOn(),
            a.hasResponsible(),
            begun.orElse(happenedOn),
            a.implementedOn(),
            a.rejectedOn())
        .touching(a.unitId(), begun.orElse(happenedOn));
  }

  private static String hidden(@Nullable List<FollowUpTold.Hidden> posts) {
    var kept = JsonNodeFactory.instance.objectNode();
    if (posts != null) {
      posts.forEach(hidden -> kept.put(hidden.reason(), hidden.count()));
    }
    return kept.toString();
  }

  private static String[] ids(@Nullable List<UUID> given) {
    return given == null
        ? new String[0]
        : given.stream().map(UUID::toString).distinct().sorted().toArray(String[]::new);
  }
}
