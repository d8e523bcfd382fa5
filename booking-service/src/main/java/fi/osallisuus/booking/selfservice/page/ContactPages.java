package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.ContactDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for a reminder and takes the wish back. */
@ApplicationScoped
class ContactPages {
  private final ContactDesk desk;
  private final BookingViews views;

  ContactPages(ContactDesk desk, BookingViews views) {
    this.desk = desk;
    this.views = views;
  }

  Shown form(String code, String fault, PageWording words) {
    var view = new ContactView(code, fault, !desk.channel(code).isEmpty());
    return new Shown(fault.isEmpty() ? 200 : 422, Templates.contact(words.texts(), view).render());
  }

  Shown save(String code, FormFields fields, PageWording words) {
    var address = fields.one("address");
    if (fields.hasIdentityCode("address")) {
      return form(code, words.get("error.identity"), words);
    }
    try {
      desk.give(code, ContactField.wish(address, words.lang()).contact());
    } catch (Problem problem) {
      if (ContactField.isRefused(problem)) {
        return form(code, words.get("error.address"), words);
      }
      throw problem;
    }
    return views.show(code, "", words.get("done.reminded"), false, words);
  }

  Shown erase(String code, PageWording words) {
    desk.erase(code);
    return views.show(code, "", words.get("done.forgotten"), false, words);
  }
}
