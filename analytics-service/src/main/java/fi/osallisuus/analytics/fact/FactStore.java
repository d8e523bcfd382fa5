package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;

/** What a rebuild does to the facts of one county, in transactions of its own. */
@ApplicationScoped
public class FactStore {
  private static final List<String> TABLES =
      List.of(
          "unit_fact",
          "expert_fact",
          "expert_state_fact",
          "expert_path_fact",
          "enquiry_fact",
          "need_fact",
          "message_fact",
          "meeting_fact",
          "document_fact",
          "assignment_fact",
          "reception_fact",
          "appointment_fact",
          "booked_slot_fact",
          "visit_fact",
          "referral_fact",
          "collection_fact",
          "response_fact",
          "fee_fact",
          "ward_fact",
          "engagement_fact",
          "observation_report_fact",
          "item_fact",
          "action_fact",
          "decision_fact",
          "effect_fact",
          "proposal_fact",
          "issue_fact",
          "discussion_day_fact",
          "publication_fact");
  // a delete of this size ends well within the statement timeout
  private static final int PIECE = 20_000;
  private static final String CLEAR =
      "delete from %1$s where ctid in (select ctid from %1$s%2$s limit %3$d)";
  private static final String NEW_ONES =
      "insert into kit_inbox (consumer, event_id, county) select ?, unnest(?::text[]), ?"
          + " on conflict do nothing returning event_id";

  private final Sql sql;
  private final Facts facts;
  private final Clock clock;
  private final Event<FactsChanged> changes;

  FactStore(Sql sql, Facts facts, Clock clock, Event<FactsChanged> changes) {
    this.sql = sql;
    this.facts = facts;
    this.clock = clock;
    this.changes = changes;
  }

  /** Forgets all facts of the county and that their events were ever seen. */
  public void clear(String county) {
    TABLES.forEach(table -> untilNone(county, () -> sql.update(CLEAR.formatted(table, "", PIECE))));
    var seen = " where consumer = '" + FactListener.CONSUMER + "'";
    untilNone(county, () -> sql.update(CLEAR.formatted("kit_inbox", seen, PIECE)));
  }

  /**
   * Gives the events that are new their effect, all in one transaction; returns how many it read.
   */
  public int take(String county, UUID run, List<IncomingEvent> events) {
    var touched = new HashSet<Touched>();
    inCounty(
        county,
        () -> {
          var ids = events.stream().map(IncomingEvent::id).distinct().toArray(String[]::new);
          var fresh =
              new HashSet<>(
                  sql.list(NEW_ONES, row -> row.getString(1), FactListener.CONSUMER, ids, county));
          // an event that lies twice in the batch counts once
          touched.addAll(
              facts.applyAll(events.stream().filter(e -> fresh.remove(e.id())).toList()));
          return sql.update(
              "update rebuild_run set events = events + ? where id = ?", events.size(), run);
        });
    touched.forEach(what -> changes.fire(new FactsChanged(county, what)));
    return events.size();
  }

  public void finished(String county, UUID run, String status, long events) {
    inCounty(
        county,
        () ->
            sql.update(
                "update rebuild_run set status = ?, events = ?, finished_at = ? where id = ?",
                status,
                events,
                clock.instant().atOffset(ZoneOffset.UTC),
                run));
  }

  private void untilNone(String county, IntSupplier deletion) {
    while (inCounty(county, deletion) > 0) {
      // the next piece
    }
  }

  private int inCounty(String county, IntSupplier work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          return QuarkusTransaction.requiringNew().call(work::getAsInt);
        });
  }
}
