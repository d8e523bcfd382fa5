package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.source.Sources;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What staff do with actions. */
@ApplicationScoped
@Transactional
class ActionDesk {
  private static final int DUE_SOON_DAYS = 14;

  private final Actions actions;
  private final ActionBook book;
  private final Sources sources;
  private final Today today;
  private final Tenancy tenancy;

  ActionDesk(Actions actions, ActionBook book, Sources sources, Today today, Tenancy tenancy) {
    this.actions = actions;
    this.book = book;
    this.sources = sources;
    this.today = today;
    this.tenancy = tenancy;
  }

  Page<ActionView> list(ActionSearch search, Keyset keyset) {
    var day = today.get();
    return keyset.page(actions.search(search, keyset), Action::id, action -> action.view(day));
  }

  Page<ActionView> due(
      @Nullable LocalDate by, @Nullable UUID unitId, @Nullable String cursor, int limit) {
    var day = today.get();
    var page = actions.due(by == null ? day.plusDays(DUE_SOON_DAYS) : by, unitId, cursor, limit);
    return new Page<>(page.items().stream().map(action -> action.view(day)).toList(), page.next());
  }

  ActionView get(UUID id) {
    return actions.get(id).view(today.get());
  }

  ActionView propose(ProposeAction request) {
    var origin = new Origin(request.source(), request.sourceIds());
    sources.require(origin.sources(), "/sourceIds");
    return book.propose(origin, request.action(), "/action");
  }

  ActionView change(UUID id, @Nullable String ifMatch, ChangeAction request) {
    return step(id, ifMatch, action -> action.change(request, today.get()));
  }

  ActionView agree(UUID id, @Nullable String ifMatch, AgreeAction request) {
    return step(
        id,
        ifMatch,
        action -> action.agree(request.responsible(), request.dueOn(), today.get(), ""));
  }

  ActionView start(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, Action::start);
  }

  ActionView implement(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, action -> action.implement(today.get()));
  }

  /** Rejection needs a public reason (catalogue 1.0). */
  ActionView reject(UUID id, @Nullable String ifMatch, RejectAction request) {
    Counties.requirePublic(tenancy.county(), request.publicReason(), 10, "/publicReason");
    return step(id, ifMatch, action -> action.reject(request, today.get()));
  }

  private ActionView step(UUID id, @Nullable String ifMatch, Consumer<Action> verb) {
    var action = actions.lock(id);
    ETags.require(ifMatch, action.version());
    verb.accept(action);
    return book.kept(action);
  }
}
