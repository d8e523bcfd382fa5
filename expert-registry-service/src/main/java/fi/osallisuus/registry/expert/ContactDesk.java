package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes contact data; both leave a trace, neither an event. */
@ApplicationScoped
@Transactional
class ContactDesk {
  private final ContactBook contacts;
  private final ExpertDirectory directory;
  private final Audit audit;

  ContactDesk(ContactBook contacts, ExpertDirectory directory, Audit audit) {
    this.contacts = contacts;
    this.directory = directory;
    this.audit = audit;
  }

  ContactView read(UUID expertId) {
    directory.reach(expertId, Roles.COORDINATOR);
    var view = contacts.view(expertId).orElseThrow(() -> Problem.notFound("contact"));
    audit.record("expert.contact-read", "expert", expertId);
    return view;
  }

  ContactView write(UUID expertId, PutContact request, @Nullable String ifMatch) {
    var card = directory.reach(expertId, Roles.COORDINATOR);
    if (card.status() == ExpertStatus.ANONYMISED) {
      throw Problem.conflict("EXPERT_ANONYMISED", "The expert has been anonymised.");
    }
    var view = contacts.put(expertId, request.details(), ifMatch);
    audit.record("expert.contact-written", "expert", expertId);
    return view;
  }
}
