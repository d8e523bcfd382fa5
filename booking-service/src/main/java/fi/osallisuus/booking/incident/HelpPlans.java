package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps whom the calls of a site reach. */
@ApplicationScoped
@Transactional
class HelpPlans {
  private final Sql sql;
  private final Audit audit;

  HelpPlans(Sql sql, Audit audit) {
    this.sql = sql;
    this.audit = audit;
  }

  /** The usual one of a site that has said nothing. */
  HelpPlan of(UUID siteId) {
    return sql.one(
            "select * from site_help where site_id = ?",
            row ->
                new HelpPlan(
                    siteId,
                    row.getLong("version"),
                    contacts(Sql.texts(row, "contacts")),
                    row.getInt("escalate_after_minutes")),
            siteId)
        .orElseGet(() -> HelpPlan.usual(siteId));
  }

  HelpPlan get(UUID siteId) {
    require(siteId);
    return of(siteId);
  }

  HelpPlan put(UUID siteId, @Nullable String ifMatch, DescribeHelp request) {
    require(siteId);
    ETags.require(ifMatch, of(siteId).version());
    var kept = new ArrayList<String>();
    for (int i = 0; i < request.contacts().size(); i++) {
      kept.addAll(checked(request.contacts().get(i), i));
    }
    sql.update(
        """
        insert into site_help (site_id, version, contacts, escalate_after_minutes)
        values (?, 1, ?, ?)
        on conflict (site_id) do update set version = site_help.version + 1,
          contacts = excluded.contacts, escalate_after_minutes = excluded.escalate_after_minutes
        """,
        siteId,
        kept.toArray(String[]::new),
        HelpPlan.minutes(request));
    audit.record("site.help-described", "site", siteId);
    return of(siteId);
  }

  private static List<String> checked(HelpContact contact, int index) {
    try {
      var reached = Contact.of(contact.channel(), contact.address(), "fi");
      return List.of(contact.title(), contact.channel().name(), reached.address());
    } catch (Problem malformed) {
      throw Problem.unprocessable(
              "HELP_CONTACT_MALFORMED",
              "Give an e-mail address or a mobile number that messages reach.")
          .at("/contacts/" + index + "/address");
    }
  }

  private static List<HelpContact> contacts(List<String> kept) {
    var contacts = new ArrayList<HelpContact>();
    for (int i = 0; i < kept.size(); i += 3) {
      contacts.add(new HelpContact(kept.get(i), Channel.valueOf(kept.get(i + 1)), kept.get(i + 2)));
    }
    return contacts;
  }

  private void require(UUID siteId) {
    if (sql.one("select 1 from site where id = ?", row -> true, siteId).isEmpty()) {
      throw Problem.notFound("site");
    }
  }
}
