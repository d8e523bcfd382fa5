package fi.osallisuus.booking.message;

import fi.osallisuus.booking.PublicPages;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Outgoing;
import fi.osallisuus.kit.visitor.PageWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a message into plain words: what, when and where, that it is not treatment, and how to
 * change it. The notice is the version in force at the moment of sending (S0-20).
 */
@ApplicationScoped
class Wording {
  private static final Map<String, PageWords> WORDS = PageWords.read(Wording.class, "messages");

  private final Notices notices;
  private final Places places;
  private final PublicPages pages;

  Wording(Notices notices, Places places, PublicPages pages) {
    this.notices = notices;
    this.places = places;
    this.pages = pages;
  }

  Outgoing write(Due due, Contact to, @Nullable String code) {
    var words = Objects.requireNonNull(WORDS.get(due.language()), due.language());
    var body = new ArrayList<String>();
    body.add(words.get("lead." + due.kind()));
    body.addAll(circumstances(due.facts(), words));
    notice(due.facts(), words.lang()).forEach(body::add);
    body.addAll(wayBack(due, words, code));
    boolean mail = due.channel() == Channel.EMAIL;
    if (mail) {
      body.add(words.get("automatic"));
    }
    return new Outgoing(
        due.id(),
        due.channel(),
        to.address(),
        words.get("subject." + due.kind()),
        String.join(mail ? "\n\n" : "\n", body));
  }

  private List<String> circumstances(Facts facts, PageWords words) {
    var lines = new ArrayList<String>();
    if (facts.what() != null) {
      lines.add(facts.what().in(words.locale()));
    }
    if (facts.start() != null) {
      lines.add(words.get("when", time(facts.start(), facts.end(), facts, words)));
    }
    lines.addAll(places.lines(facts, words));
    if (facts.host() != null) {
      lines.add(words.get("host", facts.host()));
    }
    if (facts.answerBy() != null) {
      lines.add(words.get("answerBy", time(facts.answerBy(), null, facts, words)));
    }
    return lines.isEmpty() ? List.of() : List.of(String.join("\n", lines));
  }

  private List<String> notice(Facts facts, String lang) {
    if (facts.serviceId() == null) {
      return List.of();
    }
    var inForce = Objects.requireNonNull(notices.inForce().get(facts.serviceId()), "a notice");
    return List.of(notices.text(facts.serviceId(), inForce).in(lang));
  }

  /** The code stands behind a #, which no browser sends and so no log on the way keeps. */
  private List<String> wayBack(Due due, PageWords words, @Nullable String code) {
    var page = due.facts().page();
    if (page == null) {
      return List.of();
    }
    var address = pages.address(page) + "?lang=" + words.lang() + (code == null ? "" : "#" + code);
    var way = words.get(pageWords(due, words), address);
    return List.of(
        code == null ? way + "\n" + words.get("codeAtHand") : way + "\n" + words.get("code", code));
  }

  private static String pageWords(Due due, PageWords words) {
    var ofKind = "page." + due.kind();
    return words.texts().containsKey(ofKind) ? ofKind : "page." + due.owner().kind();
  }

  private static String time(Instant from, @Nullable Instant to, Facts facts, PageWords words) {
    var zone = ZoneId.of(facts.timeZone());
    var start = pattern(words, "pattern.start").format(from.atZone(zone));
    return to == null ? start : start + pattern(words, "pattern.end").format(to.atZone(zone));
  }

  private static DateTimeFormatter pattern(PageWords words, String key) {
    return DateTimeFormatter.ofPattern(words.get(key), words.locale());
  }
}
