package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.moderation.Moderation;
import fi.osallisuus.feedback.moderation.ReadableText;
import fi.osallisuus.feedback.moderation.SubmittedText;
import fi.osallisuus.feedback.moderation.TextKind;
import fi.osallisuus.feedback.receipt.BoundReceipt;
import fi.osallisuus.feedback.receipt.ReceiptCode;
import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.Receipts;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.StartStamp;
import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody does in a discussion: read, write under a pseudonym, point a post out. */
@ApplicationScoped
@Transactional
public class ForumDesk {
  /** Nobody writes a post faster. */
  private static final Duration QUICKEST = Duration.ofSeconds(4);

  private final Discussions discussions;
  private final Posts posts;
  private final Told told;
  private final Moderation moderation;
  private final Pseudonyms pseudonyms;
  private final Receipts receipts;
  private final Audit audit;
  private final OpenCounty counties;
  private final Clock clock;
  private final Today today;
  private final KeyedHash key;

  ForumDesk(
      Discussions discussions,
      Posts posts,
      Told told,
      Moderation moderation,
      Pseudonyms pseudonyms,
      Receipts receipts,
      Audit audit,
      OpenCounty counties,
      Clock clock,
      Today today,
      DataKey dataKey) {
    this.discussions = discussions;
    this.posts = posts;
    this.told = told;
    this.moderation = moderation;
    this.pseudonyms = pseudonyms;
    this.receipts = receipts;
    this.audit = audit;
    this.counties = counties;
    this.clock = clock;
    this.today = today;
    this.key = dataKey.hash();
  }

  public Page<PublicDiscussion> list(String county, @Nullable Topic tag, Keyset keyset) {
    counties.enter(county);
    var rows = discussions.search(null, null, tag, keyset);
    var counts = posts.counts(rows.stream().map(Discussion::id).toList());
    return keyset.page(
        rows,
        Discussion::id,
        d -> d.publicView(counts.getOrDefault(d.id(), PostCounts.NONE).visible()));
  }

  public PublicThread thread(String county, UUID id) {
    counties.enter(county);
    var discussion = discussions.get(id);
    return new PublicThread(
        discussion.publicView(posts.counts(id).visible()),
        StartStamp.issue(key, form(id), clock.instant()));
  }

  /** Oldest first; of a hidden post its place and the reason, of a waiting one nothing. */
  public Page<PostView> posts(String county, UUID id, Keyset keyset) {
    counties.enter(county);
    boolean atOnce = discussions.get(id).showsAtOnce();
    var rows = posts.thread(id, false, keyset);
    var words = words(rows, atOnce);
    return keyset.page(rows, Post::id, post -> view(post, words.get(post.textId())));
  }

  private Map<UUID, ReadableText> words(List<Post> rows, boolean atOnce) {
    var ids =
        rows.stream().filter(p -> p.status() == PostStatus.VISIBLE).map(Post::textId).toList();
    var words = new HashMap<>(moderation.readable(ids));
    if (atOnce) {
      words.putAll(moderation.clean(ids));
    }
    return words;
  }

  private static PostView view(Post post, @Nullable ReadableText text) {
    return text == null
        ? post.view(null, null, false)
        : post.view(text.text(), text.language(), text.redacted());
  }

  /**
   * The same form a second time changes nothing and is answered alike.
   *
   * @param trapped a field was filled in that people do not see
   */
  public Posted write(String county, UUID id, WritePost request, boolean trapped) {
    counties.enter(county);
    var stamp =
        StartStamp.read(key, form(id), request.startStamp())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "START_STAMP_INVALID", "Begin with the start stamp of this discussion.")
                        .at("/startStamp"));
    var code = ReceiptCode.of(key, stamp);
    var discussion = discussions.lock(id);
    var before = posts.byStamp(stamp.hash());
    if (before.isPresent()) {
      return new Posted(code.shown(), before.get().status());
    }
    discussion.admit();
    String pseudonym = pseudonyms.checked(request.pseudonym());
    var textId = UUID.randomUUID();
    var verdict =
        moderation.submit(
            new SubmittedText(
                textId,
                TextKind.POST,
                id,
                "",
                null,
                request.language(),
                today.get(),
                request.text().strip()));
    var post = new Post(id, pseudonym, textId, stamp.hash(), today.get());
    boolean machine = Suspicion.of(trapped, stamp.startedAt(), clock.instant(), QUICKEST) != null;
    if (discussion.showsAtOnce() && verdict.clean() && !machine) {
      post.show();
    }
    posts.persist(post);
    receipts.keep(List.of(new BoundReceipt(code.root().of(0), ReceiptKind.TEXT, textId)));
    discussion.counted();
    told.of(discussion);
    audit.record("post.written", "post", post.id());
    return new Posted(code.shown(), post.status());
  }

  /** A person looks at it again; until then it stays as it is. */
  public void report(String county, UUID id, UUID postId, ReportPost.Reason reason) {
    counties.enter(county);
    var post = posts.of(id, postId);
    if (post.status() != PostStatus.VISIBLE) {
      throw Problem.notFound("post");
    }
    if (reason == ReportPost.Reason.DANGER) {
      moderation.alarm(post.textId());
    }
    moderation.report(post.textId());
    audit.record("post.reported", "post", postId);
  }

  private static String form(UUID discussionId) {
    return "discussion/" + discussionId;
  }
}
