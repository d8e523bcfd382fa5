package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.rights.PersonalData;
import fi.osallisuus.registry.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps names and addresses, encrypted with the person's own key; who may, the caller decides. */
@ApplicationScoped
@Transactional
public class ContactBook implements PersonalData {
  private final ExpertContacts contacts;
  private final ContactMarks marks;
  private final Vault vault;
  private final ObjectMapper json;

  ContactBook(ExpertContacts contacts, ContactMarks marks, Vault vault, ObjectMapper json) {
    this.contacts = contacts;
    this.marks = marks;
    this.vault = vault;
    this.json = json;
  }

  public Optional<ContactDetails> of(UUID expertId) {
    return contacts.findByIdOptional(expertId).flatMap(this::open);
  }

  /** Writes over what was there. */
  public void keep(UUID expertId, ContactDetails details) {
    write(expertId, details, contacts.findById(expertId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public String section() {
    return "contact";
  }

  @Override
  public @Nullable Object held(UUID expertId) {
    return of(expertId).orElse(null);
  }

  /** The address goes and with the key everything else that was closed for this person. */
  @Override
  public void forget(UUID expertId) {
    contacts.deleteById(expertId);
    vault.shred(expertId);
  }

  Optional<ContactView> view(UUID expertId) {
    return contacts
        .findByIdOptional(expertId)
        .flatMap(c -> open(c).map(details -> ContactView.of(details, c.version())));
  }

  /** The first writing needs no If-Match, since there is nothing that could be overwritten. */
  ContactView put(UUID expertId, ContactDetails details, @Nullable String ifMatch) {
    var known = contacts.findById(expertId, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      ETags.require(ifMatch, known.version());
    }
    return ContactView.of(details, write(expertId, details, known).version());
  }

  private ExpertContact write(
      UUID expertId, ContactDetails details, @Nullable ExpertContact known) {
    var contact = known == null ? new ExpertContact(expertId) : known;
    marks.keep(expertId, details);
    contact.write(vault.close(expertId, text(details)));
    contacts.persist(contact);
    return contact;
  }

  /** Empty when it came back from a backup after the person's erasure. */
  private Optional<ContactDetails> open(ExpertContact contact) {
    return vault.open(contact.expertId(), contact.sealed()).map(this::details);
  }

  private ContactDetails details(String text) {
    try {
      return json.readValue(text, ContactDetails.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept contact cannot be read", e);
    }
  }

  private String text(ContactDetails details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A contact cannot be written", e);
    }
  }
}
