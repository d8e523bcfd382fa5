package fi.osallisuus.feedback.effect.page;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.effect.PublicChange;
import fi.osallisuus.kit.visitor.FormFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The newest changes as an Atom feed (RFC 4287), in one language. */
@ApplicationScoped
class ChangeFeed {
  private static final int ENTRIES = 50;

  private final Changes changes;
  private final OpenCounty county;
  private final String origin;

  ChangeFeed(
      Changes changes,
      OpenCounty county,
      @ConfigProperty(name = "feedback.public-url") String publicUrl) {
    this.changes = changes;
    this.county = county;
    this.origin = publicUrl.replaceAll("/+$", "");
  }

  String atom(String code, FormFields fields, String lang) {
    county.enter(code);
    var words = ChangeWords.in(lang);
    var newest = changes.page(Menus.chosen(fields), null, ENTRIES).items();
    var page = "%s/p/f/changes/%s".formatted(origin, code);
    var feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setUri("urn:osallisuus:changes:%s:%s".formatted(code, lang));
    feed.setTitle(words.get("title"));
    feed.setLanguage(lang);
    feed.setAuthor(words.get("feedAuthor"));
    feed.setLinks(
        List.of(
            link("alternate", page + "?lang=" + lang), link("self", page + "/feed?lang=" + lang)));
    feed.setPublishedDate(
        Date.from(
            newest.stream()
                .map(PublicChange::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
    feed.setEntries(newest.stream().map(change -> entry(change, page, words)).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e); // Every part of the feed is ours.
    }
  }

  private static SyndEntry entry(PublicChange change, String page, ChangeWords words) {
    var card = Card.of(change, null, null, words);
    var entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + change.id());
    entry.setTitle(card.heading());
    entry.setLink("%s/%s?lang=%s".formatted(page, change.id(), words.words().lang()));
    entry.setPublishedDate(Date.from(change.publishedAt()));
    entry.setUpdatedDate(Date.from(change.changedAt()));
    var content = new SyndContentImpl();
    content.setType("text");
    content.setValue(
        card.parts().stream()
            .map(part -> part.label() + ": " + part.text())
            .collect(Collectors.joining("\n\n")));
    entry.setContents(List.of(content));
    return entry;
  }

  private static SyndLinkImpl link(String rel, String address) {
    var link = new SyndLinkImpl();
    link.setRel(rel);
    link.setHref(address);
    return link;
  }
}
