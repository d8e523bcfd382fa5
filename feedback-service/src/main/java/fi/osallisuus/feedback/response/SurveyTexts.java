package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets staff read released texts where enough people have answered to hide each other. */
@ApplicationScoped
@Transactional
class SurveyTexts {
  private final CollectionDesk collections;
  private final Responses responses;
  private final Moderation moderation;
  private final Audit audit;

  SurveyTexts(CollectionDesk collections, Responses responses, Moderation moderation, Audit audit) {
    this.collections = collections;
    this.responses = responses;
    this.moderation = moderation;
    this.audit = audit;
  }

  Page<SurveyTextView> of(UUID collectionId, @Nullable String linkId, Keyset keyset) {
    var known = collections.facts(collectionId).id();
    long published =
        responses.counts(known).entrySet().stream()
            .filter(count -> !count.getKey().equals("SUSPECT"))
            .mapToLong(count -> count.getValue())
            .sum();
    if (published < BatchRule.LEAST) {
      throw Problem.conflict(
          "TOO_FEW_ANSWERS", "Texts are shown when five or more answers have been published.");
    }
    audit.record("collection.texts-read", "collection", known);
    var page = moderation.readable(TextKind.SURVEY, known, linkId, keyset);
    return new Page<>(page.items().stream().map(SurveyTextView::of).toList(), page.next());
  }
}
