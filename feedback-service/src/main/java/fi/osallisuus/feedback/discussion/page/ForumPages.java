package fi.osallisuus.feedback.discussion.page;

import fi.osallisuus.feedback.discussion.DiscussionStatus;
import fi.osallisuus.feedback.discussion.ForumDesk;
import fi.osallisuus.feedback.discussion.ModerationMode;
import fi.osallisuus.feedback.discussion.PostStatus;
import fi.osallisuus.feedback.discussion.PostView;
import fi.osallisuus.feedback.discussion.PublicDiscussion;
import fi.osallisuus.feedback.discussion.ReportPost.Reason;
import fi.osallisuus.feedback.discussion.WritePost;
import fi.osallisuus.feedback.discussion.page.ThreadPage.Fault;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of discussions do; speaks of pages, not of HTTP. */
@ApplicationScoped
class ForumPages {
  private static final int POSTS = 50;
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ForumPages.class, "forum-pages");

  private final ForumDesk desk;

  ForumPages(ForumDesk desk) {
    this.desk = desk;
  }

  Shown list(String county, @Nullable String after, String lang) {
    var words = words(lang);
    var page = desk.list(county, null, Keyset.of(POSTS, after));
    var lines = page.items().stream().map(d -> line(county, d, words)).toList();
    String next =
        page.next() == null ? null : address(county) + "?lang=" + lang + "&after=" + page.next();
    return Shown.ok(Templates.list(words.texts(), languages(lang), county, lines, next).render());
  }

  Shown thread(String county, UUID id, @Nullable String after, String lang) {
    return Shown.ok(thread(county, id, after, lang, Fields.BLANK, null));
  }

  Shown write(String county, UUID id, FormFields form, String lang) {
    var words = words(lang);
    var fields = Fields.of(form, words);
    String stamp = form.one("stamp");
    if (!fields.faults().isEmpty()) {
      return new Shown(422, thread(county, id, null, lang, fields, stamp));
    }
    try {
      var posted =
          desk.write(
              county,
              id,
              new WritePost(fields.pseudonym(), fields.text(), lang, stamp),
              form.trapped());
      String what =
          words.get(posted.status() == PostStatus.VISIBLE ? "sentVisible" : "sentWaiting");
      String back = address(county) + "/" + id + "?lang=" + lang;
      return Shown.ok(Templates.sent(words.texts(), back, posted.receiptCode(), what).render());
    } catch (Problem problem) {
      if (problem.code().equals("PSEUDONYM_REVEALS")) {
        var faulty = fields.with(new Fault("pseudonym", words.get("faultReveals")));
        return new Shown(422, thread(county, id, null, lang, faulty, stamp));
      }
      throw problem;
    }
  }

  Shown askReport(String county, UUID id, UUID post, String lang, boolean missing) {
    var words = words(lang);
    String back = address(county) + "/" + id;
    var reasons =
        Arrays.stream(Reason.values())
            .map(r -> new ReportPage.Choice(r.name(), words.get("report." + r)))
            .toList();
    var page = new ReportPage(back + "/report/" + post, back + "?lang=" + lang, reasons, missing);
    return new Shown(
        missing ? 422 : 200, Templates.report(words.texts(), languages(lang), page).render());
  }

  Shown report(String county, UUID id, UUID post, FormFields form, String lang) {
    var words = words(lang);
    var reason =
        Arrays.stream(Reason.values()).filter(r -> r.name().equals(form.one("reason"))).findFirst();
    if (reason.isEmpty()) {
      return askReport(county, id, post, lang, true);
    }
    desk.report(county, id, post, reason.get());
    return Shown.ok(
        Templates.message(
                words.texts(),
                words.get("reportedTitle"),
                words.get("reportedText"),
                address(county) + "/" + id + "?lang=" + lang)
            .render());
  }

  /** A refusal in words that say what to do. */
  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    String key =
        switch (problem.code()) {
          case "DISCUSSION_CLOSED" -> "closed";
          case "START_STAMP_INVALID" -> "stale";
          case "TOO_MANY_REQUESTS" -> "busy";
          default -> problem.status() == 404 ? "unknown" : "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"), null)
            .render());
  }

  private String thread(
      String county,
      UUID id,
      @Nullable String after,
      String lang,
      Fields fields,
      @Nullable String stamp) {
    var words = words(lang);
    var thread = desk.thread(county, id);
    var discussion = thread.discussion();
    if (discussion.externalUrl() != null) {
      throw Problem.notFound("discussion");
    }
    String here = address(county) + "/" + id;
    var posts = desk.posts(county, id, Keyset.of(POSTS, after));
    var page =
        new ThreadPage(
            here,
            county,
            discussion.title().in(words.locale()),
            discussion.intro().in(words.locale()),
            posts.items().stream().map(post -> line(here, post, words)).toList(),
            posts.next() == null ? null : here + "?lang=" + lang + "&after=" + posts.next(),
            discussion.status() == DiscussionStatus.OPEN,
            words.get(discussion.moderation() == ModerationMode.PRE ? "promisePre" : "promisePost"),
            stamp == null ? thread.startStamp() : stamp,
            fields.pseudonym(),
            fields.text(),
            fields.faults());
    return Templates.thread(words.texts(), languages(lang), page).render();
  }

  private static DiscussionLine line(String county, PublicDiscussion d, PageWords words) {
    return new DiscussionLine(
        address(county) + "/" + d.id() + "?lang=" + words.lang(),
        d.title().in(words.locale()),
        d.intro().in(words.locale()),
        words.get("counted", d.visiblePosts()),
        d.externalUrl());
  }

  private static PostLine line(String here, PostView post, PageWords words) {
    String day =
        post.postedOn()
            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
    if (post.text() == null) {
      String reason = post.hideReason() == null ? "other" : post.hideReason().name();
      return new PostLine(
          post.id().toString(),
          words.get("somebody"),
          day,
          null,
          null,
          words.texts().getOrDefault("hidden." + reason, words.get("hidden.other")),
          null);
    }
    return new PostLine(
        post.id().toString(),
        post.pseudonym(),
        day,
        post.text(),
        post.language(),
        post.redacted() ? words.get("redacted") : null,
        here + "/report/" + post.id() + "?lang=" + words.lang());
  }

  private static String address(String county) {
    return "/p/f/forum/" + county;
  }

  private static List<LanguageChoice> languages(String lang) {
    return LanguageChoice.of(PageWords.LANGUAGES, lang);
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
