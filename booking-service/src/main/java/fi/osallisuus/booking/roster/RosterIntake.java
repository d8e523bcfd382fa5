package fi.osallisuus.booking.roster;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps the read models of experts and units. Every event carries the whole state, so the version
 * alone decides and any order of arrival ends the same.
 */
@ApplicationScoped
class RosterIntake {
  private static final String CONSUMER = "booking";
  private static final String ERASED = "expert.erased";
  private static final String ERASED_REASON = "ERASED";

  private final EventIntake intake;
  private final Sql sql;
  private final Event<ExpertErased> erasures;
  private final Event<ExpertTold> news;

  RosterIntake(EventIntake intake, Sql sql, Event<ExpertErased> erasures, Event<ExpertTold> news) {
    this.intake = intake;
    this.sql = sql;
    this.erasures = erasures;
    this.news = news;
  }

  @Incoming("registry-experts")
  @Blocking
  public void expert(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::learnExpert);
  }

  @Incoming("registry-units")
  @Blocking
  public void unit(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::learnUnit);
  }

  private void learnExpert(IncomingEvent event) {
    var told = event.as(ToldExpert.class);
    boolean erased = event.shortType().equals(ERASED);
    int learned =
        sql.update(
            """
            insert into known_expert (expert_id, version, may_receive, receive_from, receive_until,
                                      themes, languages, account_ref, missing, pause_reason,
                                      erased, theme_bases)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (expert_id) do update set
              version = excluded.version, may_receive = excluded.may_receive,
              receive_from = excluded.receive_from, receive_until = excluded.receive_until,
              themes = excluded.themes, languages = excluded.languages,
              account_ref = excluded.account_ref, missing = excluded.missing,
              pause_reason = excluded.pause_reason, erased = excluded.erased,
              theme_bases = excluded.theme_bases
            where known_expert.version < excluded.version and not known_expert.erased
            """,
            told.expertId(),
            told.version(),
            told.mayReceive() && !erased,
            told.receiveFrom(),
            told.receiveUntil(),
            erased ? new String[0] : told.themeCodes(),
            erased ? new String[0] : told.languageCodes(),
            erased ? null : told.accountRef(),
            told.missingCodes(),
            erased ? ERASED_REASON : told.pauseReason(),
            erased,
            erased ? new String[0] : told.themeBases());
    if (learned > 0) {
      news.fire(new ExpertTold(told.expertId()));
    }
    if (erased && learned > 0) {
      erasures.fire(new ExpertErased(told.expertId()));
    }
  }

  private void learnUnit(IncomingEvent event) {
    var told = event.as(ToldUnit.class);
    sql.update(
        """
        insert into known_unit (unit_id, version, level, required_themes, bilingual, active)
        values (?, ?, ?, ?, ?, ?)
        on conflict (unit_id) do update set
          version = excluded.version, level = excluded.level,
          required_themes = excluded.required_themes, bilingual = excluded.bilingual,
          active = excluded.active
        where known_unit.version < excluded.version
        """,
        told.unitId(),
        told.version(),
        told.level(),
        told.themeCodes(),
        told.bilingual(),
        told.active());
  }
}
