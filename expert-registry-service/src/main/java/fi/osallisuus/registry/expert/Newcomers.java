package fi.osallisuus.registry.expert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the entry path does with people; who may, its features decide. */
@ApplicationScoped
@Transactional
public class Newcomers {
  /** Any version: the person speaks without having read one. */
  private static final String AS_IT_STANDS = "*";

  private final Experts experts;
  private final ExpertCodes codes;
  private final ExpertDesk desk;
  private final LifecycleDesk lifecycle;
  private final ContactBook contacts;
  private final ContactMarks marks;

  Newcomers(
      Experts experts,
      ExpertCodes codes,
      ExpertDesk desk,
      LifecycleDesk lifecycle,
      ContactBook contacts,
      ContactMarks marks) {
    this.experts = experts;
    this.codes = codes;
    this.desk = desk;
    this.lifecycle = lifecycle;
    this.contacts = contacts;
    this.marks = marks;
  }

  /** The code of the one who comes next; until the end of the transaction all others wait. */
  public String nextCode() {
    return codes.next();
  }

  /**
   * Takes a person in as INTERESTED.
   *
   * @param pointer where the offer stands in the request
   */
  public Newcomer take(String code, Offer offer, String pointer) {
    var expert = desk.create(offer.newExpert(code), pointer);
    contacts.keep(expert.id(), offer.contact().details());
    return Newcomer.of(expert);
  }

  /** The person says it anew, while nobody has decided. */
  public Newcomer change(UUID id, Offer offer, String pointer) {
    var expert = desk.offer(id, offer, pointer);
    contacts.keep(id, offer.contact().details());
    return Newcomer.of(expert);
  }

  public Newcomer withdraw(UUID id) {
    return Newcomer.of(lifecycle.step(id, ExpertStatus.WITHDRAWN, AS_IT_STANDS));
  }

  /** Erases whoever has never been taken up. */
  public void erase(UUID id) {
    lifecycle.erase(id, AS_IT_STANDS);
  }

  public Newcomer get(UUID id) {
    return Newcomer.of(experts.get(id));
  }

  /** As it stands until the end of the transaction. */
  public Newcomer locked(UUID id) {
    return Newcomer.of(experts.lock(id));
  }

  public ContactDetails contact(UUID id) {
    return contacts.of(id).orElseThrow(() -> Problem.notFound("contact"));
  }

  /** In the order of coming. */
  public List<Newcomer> in(List<ExpertStatus> statuses, Keyset keyset) {
    return experts.inStatus(statuses, keyset).stream().map(Newcomer::of).toList();
  }

  /** Those who have stood outside, unaccepted, since before that time. */
  public List<UUID> unacceptedSince(Instant before, UUID after, int limit) {
    return experts.outsideSince(before, after, limit);
  }

  /** For each of these people the others who share an address, whatever their state. */
  public Map<UUID, List<UUID>> twins(Collection<UUID> ids) {
    return marks.among(ids).stream()
        .collect(groupingBy(ContactMarks.Twins::one, mapping(ContactMarks.Twins::other, toList())));
  }
}
