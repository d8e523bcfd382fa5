package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.assignment.AssignmentBook;
import fi.osallisuus.registry.assignment.Partner;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.search.SearchIndex;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes requests for experts and brings them to an end, but for the acceptance. */
@ApplicationScoped
@Transactional
class RequestDesk {
  private final Requests requests;
  private final RequestSight sight;
  private final RequestForm form;
  private final Offers offers;
  private final AssignmentBook assignments;
  private final Codes codes;
  private final UnitDirectory units;
  private final SearchIndex index;
  private final RequestNews news;
  private final Actor actor;
  private final Today today;

  RequestDesk(
      Requests requests,
      RequestSight sight,
      RequestForm form,
      Offers offers,
      AssignmentBook assignments,
      Codes codes,
      UnitDirectory units,
      SearchIndex index,
      RequestNews news,
      Actor actor,
      Today today) {
    this.requests = requests;
    this.sight = sight;
    this.form = form;
    this.offers = offers;
    this.assignments = assignments;
    this.codes = codes;
    this.units = units;
    this.index = index;
    this.news = news;
    this.actor = actor;
    this.today = today;
  }

  RequestView ask(AskForExpert asked) {
    var task = form.task(asked);
    if (asked.partner() != null) {
      check(asked.partner(), "/partner");
    }
    var request = new AssignmentRequest(asked, task, actor.id(), today.now());
    requests.persist(request);
    index.write(RequestSearch.KIND, request.id(), task.title(), task.place(), task.modeText());
    news.request(request, "asked");
    return sight.view(request);
  }

  RequestView match(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, "taken-up", AssignmentRequest::match);
  }

  RequestView accompany(UUID id, Partner partner, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "accompanied",
        request -> {
          check(partner, "");
          request.accompany(partner);
        });
  }

  RequestView decline(UUID id, RequestRefusal reason, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "declined",
        request -> {
          request.decline(reason);
          withdrawOffers(id);
        });
  }

  /** With it goes everything that was asked or agreed on; what has begun is not undone. */
  RequestView cancel(UUID id, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "cancelled",
        request -> {
          request.cancel();
          withdrawOffers(id);
          assignments.cancel(id);
        });
  }

  private void withdrawOffers(UUID id) {
    offers.of(id).stream()
        .filter(Offer::open)
        .forEach(
            offer -> {
              offer.withdraw();
              news.offer(offer, "withdrawn");
            });
  }

  private RequestView change(
      UUID id, @Nullable String ifMatch, String what, Consumer<AssignmentRequest> verb) {
    var request = requests.lock(id);
    sight.requireParty(request);
    ETags.require(ifMatch, request.version());
    verb.accept(request);
    news.request(request, what);
    return sight.view(request);
  }

  private void check(Partner partner, String pointer) {
    codes.require("ROLE", partner.role(), pointer + "/role");
    units.require(partner.unitId(), pointer + "/unitId");
  }
}
