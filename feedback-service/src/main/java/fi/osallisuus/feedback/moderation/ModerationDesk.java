package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.screening.FoundKind;
import fi.osallisuus.feedback.screening.Screened;
import fi.osallisuus.feedback.screening.TextScreening;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.time.WorkingDays;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What moderators do with texts; every look and every step is audited. */
@ApplicationScoped
@Transactional
class ModerationDesk {
  private static final String ENTITY = "text";

  private final ModeratedTexts texts;
  private final StaffNames staff;
  private final TextScreening screening;
  private final Event<TextDecided> decided;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  ModerationDesk(
      ModeratedTexts texts,
      StaffNames staff,
      TextScreening screening,
      Event<TextDecided> decided,
      Audit audit,
      Actor actor,
      Today today) {
    this.texts = texts;
    this.staff = staff;
    this.screening = screening;
    this.decided = decided;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  Page<ModeratedTextView> queue(QueueQuery query) {
    audit.record("moderation.queue-read", "moderation", "queue");
    return query.page(texts.queue(query), this::view);
  }

  ModeratedTextView get(UUID id) {
    audit.record("moderation.text-read", ENTITY, id);
    return view(texts.get(id));
  }

  ModeratedTextView release(UUID id, @Nullable String ifMatch, ReleaseText request) {
    return decide(
        id,
        ifMatch,
        "moderation.released",
        text ->
            text.release(
                decision(
                    screened(text, text.original().orElse("")),
                    request.judged(),
                    request.unitFirstDays())));
  }

  ModeratedTextView redact(UUID id, @Nullable String ifMatch, RedactText request) {
    String redacted = request.text().strip();
    return decide(
        id,
        ifMatch,
        "moderation.redacted",
        text ->
            text.redact(
                redacted,
                request.reasons(),
                decision(screened(text, redacted), request.judged(), request.unitFirstDays())));
  }

  ModeratedTextView hide(UUID id, @Nullable String ifMatch, HideText request) {
    return decide(
        id,
        ifMatch,
        "moderation.hidden",
        text -> text.hide(request.reason(), actor.keptName(), today.get()));
  }

  ModeratedTextView attend(UUID id, @Nullable String ifMatch, AttendDanger request) {
    return step(
        id,
        ifMatch,
        "moderation.danger-attended",
        text -> text.attend(request.outcome(), actor.keptName(), today.get()));
  }

  ModeratedTextView keep(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "moderation.kept", ModeratedText::keep);
  }

  ModeratedTextView appeal(UUID id, @Nullable String ifMatch, AppealText request) {
    return step(
        id, ifMatch, "moderation.appealed", text -> text.appeal(request.words(), today.get()));
  }

  ModeratedTextView answerAppeal(UUID id, @Nullable String ifMatch, AnswerAppeal request) {
    boolean overturn = request.outcome() == AnswerAppeal.Outcome.OVERTURNED;
    return step(
        id,
        ifMatch,
        "moderation.appeal-answered",
        text -> text.answerAppeal(overturn, request.answer(), actor.keptName()));
  }

  private ModeratedTextView decide(
      UUID id, @Nullable String ifMatch, String action, Function<ModeratedText, TextDecided> verb) {
    return step(id, ifMatch, action, text -> decided.fire(verb.apply(text)));
  }

  private ModeratedTextView step(
      UUID id, @Nullable String ifMatch, String action, Consumer<ModeratedText> verb) {
    var text = texts.lock(id);
    ETags.require(ifMatch, text.version());
    verb.accept(text);
    audit.record(action, ENTITY, id);
    return view(text);
  }

  /** Screened anew: the list of the unit's people may have grown since. */
  private Screened screened(ModeratedText text, String words) {
    return screening.screen(words, text.language(), staff.of(text.unitId()));
  }

  private Decision decision(
      Screened screened, @Nullable Set<FoundKind> judged, @Nullable Integer unitFirstDays) {
    var day = today.get();
    return new Decision(
        screened.kinds(),
        judged == null ? Set.of() : judged,
        actor.keptName(),
        day,
        unitFirstDays == null ? day : WorkingDays.after(day, unitFirstDays));
  }

  private ModeratedTextView view(ModeratedText text) {
    return text.view(text.original().map(words -> screened(text, words).suggestion()).orElse(null));
  }
}
