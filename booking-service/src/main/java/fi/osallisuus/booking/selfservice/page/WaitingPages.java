package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.WaitingSelfServiceDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Leads whoever waits, by the code, through what can be done: take, decline, leave. */
@ApplicationScoped
class WaitingPages {
  static final String PAGE = "/p/b/waiting";

  /** The offered time is somebody else's now, or was withdrawn. */
  private static final Set<String> LATE = Set.of("OFFER_EXPIRED", "NO_OFFER", "HOLD_EXPIRED");

  private final WaitingSelfServiceDesk desk;
  private final WaitingViews views;
  private final Clock clock;

  WaitingPages(WaitingSelfServiceDesk desk, WaitingViews views, Clock clock) {
    this.desk = desk;
    this.views = views;
    this.clock = clock;
  }

  Shown blank(String lang) {
    return code(new PageWording(lang), false);
  }

  /** Empty when nobody waits with this code. */
  Optional<Shown> found(String code, PageWording words) {
    try {
      return Optional.of(views.show(code, "", "", false, words));
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  /** What was pressed; the code stands in the body alone. */
  Shown opened(FormFields fields, String lang) {
    var words = new PageWording(lang);
    var code = fields.one("code");
    try {
      return switch (fields.go()) {
        case "accept" -> accept(code, fields, words);
        case "decline" -> {
          desk.decline(code, true);
          yield views.show(code, "", words.get("done.declined"), false, words);
        }
        case "leave" -> sureToLeave(code, words);
        case "leave-yes" -> {
          desk.leave(code);
          yield views.show(code, "", "", false, words);
        }
        default -> views.show(code, "", "", false, words);
      };
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return code(words, true);
      }
      if (LATE.contains(problem.code())) {
        return views.show(code, words.get("error.late"), "", false, words);
      }
      throw problem;
    }
  }

  private Shown accept(String code, FormFields fields, PageWording words) {
    if (!ReadNotice.ticked(fields)) {
      return views.show(code, words.get("error.told"), "", false, words);
    }
    try {
      desk.accept(code, ReadNotice.of(fields, words, clock));
    } catch (Problem problem) {
      if (problem.code().equals("NOTICE_OUTDATED")) {
        return views.show(code, words.get("error.noticeNew"), "", false, words);
      }
      throw problem;
    }
    return views.show(code, "", words.get("done.confirmed"), false, words);
  }

  private Shown sureToLeave(String code, PageWording words) {
    desk.view(code);
    var view =
        new SureView(
            PAGE,
            code,
            words.get("sureLeaveTitle"),
            words.get("sureLeaveText"),
            words.get("sureLeaveYes"),
            "leave-yes",
            "");
    return Shown.ok(Templates.sure(words.texts(), view).render());
  }

  private static Shown code(PageWording words, boolean unknown) {
    return CodeView.shown(PAGE, "waitCode", unknown, words);
  }
}
