package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.ExpertKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds who could take a task, and says why in every place. */
@ApplicationScoped
@Transactional
class CandidateDesk {
  private final Requests requests;
  private final Candidates candidates;
  private final Surroundings surroundings;
  private final Audit audit;

  CandidateDesk(Requests requests, Candidates candidates, Surroundings surroundings, Audit audit) {
    this.requests = requests;
    this.candidates = candidates;
    this.surroundings = surroundings;
    this.audit = audit;
  }

  CandidatesView propose(UUID requestId, int limit) {
    var request = requests.get(requestId);
    request.requireOpen();
    var match = Match.of(request);
    var situations = surroundings.of(request);
    var pool = surroundings.experts();
    var left = new EnumMap<Exclusion, Integer>(Exclusion.class);
    var found = new ArrayList<Scored>();
    for (var expert : pool) {
      var now = situations.apply(expert);
      match
          .exclusion(expert, now)
          .ifPresentOrElse(
              reason -> left.merge(reason, 1, Integer::sum),
              () -> found.add(Scored.of(match, expert, now)));
    }
    // Equal scores stand in the order of ids, which is that of joining: stable, and tells nothing.
    found.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.expert().id()));
    var shown = found.subList(0, Math.min(limit, found.size()));
    tell(requestId, shown);
    var refs = candidates.refs(requestId, shown.stream().map(s -> s.expert().id()).toList());
    return new CandidatesView(
        pool.size(),
        counted(left),
        found.size(),
        shown.stream()
            .map(
                s ->
                    s.view(
                        refs.getOrDefault(s.expert().id(), ""), request.task().partner() == null))
            .toList());
  }

  /** Every view of experience themes leaves a row, though nobody is named to the viewer. */
  private void tell(UUID requestId, List<Scored> shown) {
    audit.record("assignment-request.candidates-viewed", "assignment-request", requestId);
    shown.forEach(s -> audit.record("expert.themes-viewed", "expert", s.expert().id()));
  }

  private static List<CandidatesView.Excluded> counted(Map<Exclusion, Integer> left) {
    return left.entrySet().stream()
        .map(e -> new CandidatesView.Excluded(e.getKey(), e.getValue()))
        .toList();
  }

  /** A candidate with all that is shown of one. */
  private record Scored(
      ActiveExpert expert,
      double score,
      List<Term> terms,
      List<String> common,
      int similar,
      long days) {

    static Scored of(Match match, ActiveExpert expert, Situation now) {
      var terms = match.terms(expert, now);
      return new Scored(
          expert,
          Term.rounded(terms.stream().mapToDouble(Term::points).sum()),
          terms,
          match.common(expert),
          now.similarDone(),
          match.daysSinceLast(now));
    }

    CandidateView view(String ref, boolean withoutPartner) {
      return new CandidateView(
          ref,
          expert.kind(),
          withoutPartner && expert.kind() == ExpertKind.DEVELOPER_CLIENT,
          score,
          terms,
          common,
          similar,
          days);
    }
  }
}
