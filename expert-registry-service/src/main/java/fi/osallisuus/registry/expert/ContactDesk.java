package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes contact data; both leave a trace, neither an event. */
@ApplicationScoped
@Transactional
class ContactDesk {
  private final ExpertContacts contacts;
  private final ExpertDirectory directory;
  private final Audit audit;

  ContactDesk(ExpertContacts contacts, ExpertDirectory directory, Audit audit) {
    this.contacts = contacts;
    this.directory = directory;
    this.audit = audit;
  }

  ContactView read(UUID expertId) {
    directory.reach(expertId, Roles.COORDINATOR);
    var contact =
        contacts.findByIdOptional(expertId).orElseThrow(() -> Problem.notFound("contact"));
    audit.record("expert.contact-read", "expert", expertId);
    return contact.view();
  }

  /** The first writing needs no If-Match, since there is nothing that could be overwritten. */
  ContactView write(UUID expertId, PutContact request, @Nullable String ifMatch) {
    var card = directory.reach(expertId, Roles.COORDINATOR);
    if (card.status() == ExpertStatus.ANONYMISED) {
      throw Problem.conflict("EXPERT_ANONYMISED", "The expert has been anonymised.");
    }
    var known = contacts.findById(expertId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      ETags.require(ifMatch, known.version());
    }
    var contact = known == null ? new ExpertContact(expertId) : known;
    contact.write(request);
    contacts.persist(contact);
    audit.record("expert.contact-written", "expert", expertId);
    return contact.view();
  }
}
