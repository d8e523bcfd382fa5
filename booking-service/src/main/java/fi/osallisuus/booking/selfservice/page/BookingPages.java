package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.MoveByCode;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Leads whoever has a booking code through what can be done with it; remembers nothing. */
@ApplicationScoped
class BookingPages {
  static final String PAGE = "/p/b/booking";

  /** Somebody else was quicker, or the reception is no longer what the page showed. */
  static final Set<String> GONE =
      Set.of("SLOT_UNAVAILABLE", "SLOT_IN_THE_PAST", "NOT_A_SLOT", "RECEPTION_NOT_OPEN");

  private final SelfServiceDesk desk;
  private final BookingViews views;
  private final TimesPages times;
  private final ContactPages contacts;
  private final WaitingPages waiting;
  private final Clock clock;

  BookingPages(
      SelfServiceDesk desk,
      BookingViews views,
      TimesPages times,
      ContactPages contacts,
      WaitingPages waiting,
      Clock clock) {
    this.desk = desk;
    this.views = views;
    this.times = times;
    this.contacts = contacts;
    this.waiting = waiting;
    this.clock = clock;
  }

  Shown blank(String lang) {
    return code(new PageWording(lang), false);
  }

  /** What was pressed; the code stands in the body alone. */
  Shown opened(FormFields fields, String lang) {
    var words = new PageWording(lang);
    var code = fields.one("code");
    try {
      if (!fields.one("slot").isEmpty()) {
        return sureToMove(code, fields.one("slot"), words);
      }
      if (!fields.one("show").isEmpty()) {
        return otherTimes(code, fields.one("show"), "", words);
      }
      return switch (fields.go()) {
        case "confirm" -> confirm(code, fields, words);
        case "times" -> otherTimes(code, "", "", words);
        case "move-yes" -> move(code, fields.one("chosen"), words);
        case "cancel" -> sureToCancel(code, words);
        case "cancel-yes" -> {
          desk.cancel(code);
          yield views.show(code, "", "", false, words);
        }
        case "contact" -> contacts.form(code, "", words);
        case "contact-save" -> contacts.save(code, fields, words);
        case "contact-erase" -> contacts.erase(code, words);
        default -> views.show(code, "", "", false, words);
      };
    } catch (Problem problem) {
      if (problem.status() == 404) {
        // Whoever waits has a code too, and may have come to this page with it.
        return waiting.found(code, words).orElseGet(() -> code(words, true));
      }
      throw problem;
    }
  }

  private Shown confirm(String code, FormFields fields, PageWording words) {
    boolean held = desk.view(code).status().equals("HELD");
    if (!ReadNotice.ticked(fields)) {
      return views.show(code, words.get("error.told"), "", false, words);
    }
    try {
      desk.confirm(code, ReadNotice.of(fields, words, clock));
    } catch (Problem problem) {
      if (problem.code().equals("NOTICE_OUTDATED")) {
        return views.show(code, words.get("error.noticeNew"), "", false, words);
      }
      throw problem;
    }
    return views.show(code, "", words.get(held ? "done.confirmed" : "done.read"), held, words);
  }

  private Shown otherTimes(String code, String from, String fault, PageWording words) {
    if (desk.view(code).noticeDue()) {
      return views.show(code, words.get("error.readFirst"), "", false, words);
    }
    return times.toMove(code, from, fault, words);
  }

  private Shown sureToMove(String code, String slot, PageWording words) {
    desk.view(code);
    var chosen = ChosenSlot.parse(slot);
    var view =
        new SureView(
            PAGE,
            code,
            words.get("sureMoveTitle"),
            words.get("sureMoveText", words.start(chosen.start())),
            words.get("sureMoveYes"),
            "move-yes",
            slot);
    return Shown.ok(Templates.sure(words.texts(), view).render());
  }

  private Shown move(String code, String slot, PageWording words) {
    var chosen = ChosenSlot.parse(slot);
    try {
      desk.move(new MoveByCode(code, chosen.receptionId(), chosen.start(), null));
    } catch (Problem problem) {
      if (GONE.contains(problem.code())) {
        return otherTimes(code, "", words.get("error.taken"), words);
      }
      throw problem;
    }
    return views.show(code, "", words.get("done.moved"), false, words);
  }

  private Shown sureToCancel(String code, PageWording words) {
    var booking = desk.view(code);
    var view =
        new SureView(
            PAGE,
            code,
            words.get("sureCancelTitle"),
            words.get("sureCancelText", words.when(booking.start(), booking.end())),
            words.get("sureCancelYes"),
            "cancel-yes",
            "");
    return Shown.ok(Templates.sure(words.texts(), view).render());
  }

  private static Shown code(PageWording words, boolean unknown) {
    return CodeView.shown(PAGE, "code", unknown, words);
  }
}
