package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.FieldError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an instrument must be before anybody is asked with it. All faults are told at once, each
 * with its place, so that an author mends them in one go.
 */
final class PublishGates {
  /** More questions than this on one page tire a respondent (accessibility rule of the suite). */
  static final int MAX_ITEMS_PER_PAGE = 12;

  private final Definition definition;
  private final GateFaults faults = new GateFaults();
  private final TextGate texts;
  private final ItemGate items;
  private final ConditionGate conditions;
  private final Set<String> linkIds = new HashSet<>();

  private PublishGates(Definition definition) {
    this.definition = definition;
    this.texts = new TextGate(definition, faults);
    this.items = new ItemGate(definition, texts, faults);
    this.conditions = new ConditionGate(definition, faults);
  }

  static List<FieldError> faults(Definition definition) {
    var gates = new PublishGates(definition);
    gates.check();
    return gates.faults.all();
  }

  private void check() {
    texts.prose(definition.title(), "/title");
    texts.prose(definition.attribution(), "/attribution");
    if (Set.copyOf(definition.audiences()).size() != definition.audiences().size()) {
      faults.add("/audiences", "DUPLICATE", "An audience is named twice.");
    }
    var scales = definition.scales() == null ? Map.<String, Scale>of() : definition.scales();
    scales.forEach((name, scale) -> items.scale(scale, "/scales/" + name));
    for (int p = 0; p < definition.pages().size(); p++) {
      page(definition.pages().get(p), "/item/" + p);
    }
    if (definition.questions().filter(q -> q.semantic() == Semantic.RESPONDENT_ROLE).count() > 1) {
      faults.add("/item", "ROLE_TWICE", "The respondent's role is asked more than once.");
    }
    items.scoring();
    ReadingTime.check(definition, faults);
  }

  private void page(Item page, String at) {
    if (page.type() != ItemType.GROUP) {
      faults.add(at + "/type", "NOT_A_PAGE", "The items at the top are pages, of type group.");
    }
    identified(page, at);
    long asked = page.children().stream().filter(Item::asks).count();
    if (asked == 0) {
      faults.add(at + "/item", "EMPTY_PAGE", "A page asks at least one thing.");
    }
    if (asked > MAX_ITEMS_PER_PAGE) {
      faults.add(at + "/item", "PAGE_TOO_LONG", "A page holds at most 12 items.");
    }
    var labels = new HashSet<String>();
    for (int q = 0; q < page.children().size(); q++) {
      Item question = page.children().get(q);
      identified(question, at + "/item/" + q);
      items.question(question, at + "/item/" + q);
      if (!labels.add(question.text().fi())) {
        faults.add(
            at + "/item/" + q + "/text/fi",
            "SAME_LABEL",
            "Two items of a page have the same words, so that a listener cannot tell them apart.");
      }
    }
    conditions.pageRead(page);
  }

  private void identified(Item item, String at) {
    if (!linkIds.add(item.linkId())) {
      faults.add(
          at + "/linkId", "DUPLICATE", "The link id %s stands twice.".formatted(item.linkId()));
    }
    texts.question(item.text(), at + "/text");
    texts.prose(item.help(), at + "/help");
    conditions.check(item, at);
  }
}
