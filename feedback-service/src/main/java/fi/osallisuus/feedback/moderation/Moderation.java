package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.Receipts;
import fi.osallisuus.feedback.screening.StaffName;
import fi.osallisuus.feedback.screening.TextScreening;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other features know of moderation: they hand a text in and keep its id; they get words back
 * once a person has let them go. A decision is told by {@link TextDecided}.
 */
@ApplicationScoped
@Transactional
public class Moderation {
  private final ModeratedTexts texts;
  private final StaffNames staff;
  private final TextScreening screening;
  private final Receipts receipts;
  private final Today today;

  Moderation(
      ModeratedTexts texts,
      StaffNames staff,
      TextScreening screening,
      Receipts receipts,
      Today today) {
    this.texts = texts;
    this.staff = staff;
    this.screening = screening;
    this.receipts = receipts;
    this.today = today;
  }

  /** In the caller's transaction: nothing is kept elsewhere of what comes to nothing. */
  public Verdict submit(SubmittedText submitted) {
    return submit(submitted, staff.of(submitted.unitId()));
  }

  /** Many at once, in the order given. */
  public void submit(List<SubmittedText> submitted) {
    var people = new HashMap<@Nullable UUID, List<StaffName>>();
    for (SubmittedText text : submitted) {
      submit(text, people.computeIfAbsent(text.unitId(), staff::of));
    }
  }

  private Verdict submit(SubmittedText submitted, List<StaffName> people) {
    var screened = screening.screen(submitted.text(), submitted.language(), people);
    texts.persist(new ModeratedText(submitted, screened));
    return new Verdict(submitted.textId(), screened.clean(), screened.danger(), screened.kinds());
  }

  /** The words of a text, if a person has let them go and their day has come. */
  public Optional<ReadableText> readable(UUID textId) {
    return texts.findByIdOptional(textId).flatMap(text -> text.readable(today.get()));
  }

  /** The same for a page of them, by id; what may not be read is absent. */
  public Map<UUID, ReadableText> readable(Collection<UUID> textIds) {
    return texts.list(textIds).stream()
        .flatMap(text -> text.readable(today.get()).stream())
        .collect(Collectors.toMap(ReadableText::textId, Function.identity()));
  }

  /**
   * Words in which the screen found nothing and about which nobody has decided: for where a county
   * lets writers be read first and moderates afterwards (S2-28).
   */
  public Map<UUID, ReadableText> clean(Collection<UUID> textIds) {
    return texts.list(textIds).stream()
        .flatMap(text -> text.clean().stream())
        .collect(Collectors.toMap(ReadableText::textId, Function.identity()));
  }

  /** What may be read of a subject, a page at a time and in an order that tells nothing. */
  public Page<ReadableText> readable(
      TextKind kind, UUID subjectId, @Nullable String part, Keyset keyset) {
    var day = today.get();
    var rows = texts.readable(new ReadableQuery(kind, subjectId, part, keyset), day);
    return keyset.page(rows, ModeratedText::id, text -> text.readable(day).orElseThrow());
  }

  /**
   * Whoever holds the receipt of texts wishes that another person looks at what was taken out or
   * hidden. Enters the county of the receipt.
   */
  public void appeal(String receiptCode, String words) {
    var own = receipts.subjects(receiptCode, ReceiptKind.TEXT).stream().map(texts::lock).toList();
    if (own.isEmpty()) {
      throw Problem.notFound("text");
    }
    var contested = own.stream().filter(ModeratedText::appealable).toList();
    (contested.isEmpty() ? own : contested).forEach(text -> text.appeal(words, today.get()));
  }

  /** A reader has pointed it out: a person looks again, and until then it stays as it is. */
  public void report(UUID textId) {
    texts.lock(textId).report(today.get());
  }

  /** Somebody has pointed out that a person may be in danger: it is looked at today. */
  public void alarm(UUID textId) {
    texts.lock(textId).alarm(today.get());
  }

  /** All texts of a subject are gone, as an erasure or a withdrawn consent asks. */
  public void forget(TextKind kind, UUID subjectId) {
    for (UUID id : texts.of(kind, subjectId)) {
      receipts.forget(ReceiptKind.TEXT, id);
      texts.deleteById(id);
    }
  }
}
