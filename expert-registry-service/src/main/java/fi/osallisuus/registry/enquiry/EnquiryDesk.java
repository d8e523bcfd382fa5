package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.search.SearchIndex;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Staff ask, the coordinator answers. */
@ApplicationScoped
@Transactional
class EnquiryDesk {
  private static final String CATEGORIES = "ENQUIRY_CATEGORY";

  private final Enquiries enquiries;
  private final EnquiryRoutes routes;
  private final UnitDirectory units;
  private final Codes codes;
  private final SearchIndex index;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  EnquiryDesk(
      Enquiries enquiries,
      EnquiryRoutes routes,
      UnitDirectory units,
      Codes codes,
      SearchIndex index,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.enquiries = enquiries;
    this.routes = routes;
    this.units = units;
    this.codes = codes;
    this.index = index;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  /** The coordinator sees all, others what they asked themselves. */
  Page<EnquiryView> list(EnquirySearch search, Keyset keyset) {
    var mine = actor.has(Roles.COORDINATOR) ? search : search.askedBy(actor.id());
    return keyset.page(enquiries.search(mine, keyset), Enquiry::id, Enquiry::view);
  }

  EnquiryView get(UUID id) {
    return reach(enquiries.get(id)).view();
  }

  EnquiryView open(OpenEnquiry request) {
    units.require(request.unitId(), "/unitId");
    codes.require(CATEGORIES, request.category(), "/category");
    var area = units.areaOf(request.unitId());
    var enquiry =
        new Enquiry(request, area.orElse(null), routes.to(area), actor.id(), today.date());
    enquiries.persist(enquiry);
    return told(enquiry, enquiry.opened());
  }

  EnquiryView assign(UUID id, AssignEnquiry request, @Nullable String ifMatch) {
    var enquiry = enquiries.lock(id);
    ETags.require(ifMatch, enquiry.version());
    enquiry.assign(request.accountId());
    audit.record("enquiry.assigned", "enquiry", id);
    return enquiry.view();
  }

  EnquiryView answer(UUID id, AnswerEnquiry request, @Nullable String ifMatch) {
    return change(id, ifMatch, e -> e.answer(request.answer(), today.date()));
  }

  EnquiryView close(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, e -> e.close(today.date()));
  }

  EnquiryView reopen(UUID id, ReopenEnquiry request, @Nullable String ifMatch) {
    return change(id, ifMatch, e -> e.reopen(request.question(), today.date()));
  }

  private EnquiryView change(UUID id, @Nullable String ifMatch, Function<Enquiry, Event> verb) {
    var enquiry = reach(enquiries.lock(id));
    ETags.require(ifMatch, enquiry.version());
    return told(enquiry, verb.apply(enquiry));
  }

  private Enquiry reach(Enquiry enquiry) {
    if (!actor.has(Roles.COORDINATOR) && !enquiry.askedBy(actor.id())) {
      throw Problem.notFound("enquiry");
    }
    return enquiry;
  }

  private EnquiryView told(Enquiry enquiry, Event event) {
    index.write(Enquiry.KIND, enquiry.id(), enquiry.texts());
    outbox.add(event);
    audit.record(event.type(), "enquiry", enquiry.id());
    return enquiry.view();
  }
}
