package fi.osallisuus.feedback.assessment;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.initiative.Initiatives;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with series of assessments; one method, one transaction. */
@ApplicationScoped
@Transactional
class AssessmentDesk {
  private static final String ENTITY = "assessment-series";

  private final AssessmentBook book;
  private final Instruments instruments;
  private final Units units;
  private final Initiatives initiatives;
  private final Today today;
  private final Outbox outbox;
  private final Audit audit;

  AssessmentDesk(
      AssessmentBook book,
      Instruments instruments,
      Units units,
      Initiatives initiatives,
      Today today,
      Outbox outbox,
      Audit audit) {
    this.book = book;
    this.instruments = instruments;
    this.units = units;
    this.initiatives = initiatives;
    this.today = today;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A pseudonym is still personal data, so a look at it is written down. */
  Page<SeriesView> list(
      @Nullable String caseRef,
      @Nullable UUID unitId,
      @Nullable SeriesStatus status,
      Keyset keyset) {
    audit.record("assessment.listed", ENTITY, unitId == null ? "all" : unitId);
    return keyset.page(
        book.search(caseRef, unitId, status, keyset), AssessmentSeries::id, AssessmentSeries::view);
  }

  SeriesView get(UUID id) {
    var view = book.get(id).view();
    audit.record("assessment.read", ENTITY, id);
    return view;
  }

  SeriesView open(OpenSeries request) {
    var wording =
        instruments
            .wording(request.instrument(), request.instrumentVersion())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "INSTRUMENT_UNKNOWN", "The county has no such instrument version.")
                        .at("/instrument"));
    if (!wording.published()) {
      throw Problem.conflict(
          "INSTRUMENT_NOT_PUBLISHED", "Only a published instrument can be asked with.");
    }
    ItemRules.requireScales(instruments.definition(wording.id()));
    if (units.known(request.unitId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
    if (request.initiativeId() != null && initiatives.known(request.initiativeId()).isEmpty()) {
      throw Problem.unprocessable("INITIATIVE_UNKNOWN", "There is no such initiative.")
          .at("/initiativeId");
    }
    if (book.has(request.caseRef(), request.instrument())) {
      throw Problem.conflict(
          "ASSESSMENT_SERIES_EXISTS", "The case has a series with this instrument already.");
    }
    return kept("assessment.opened", new AssessmentSeries(request, wording, today.get()));
  }

  SeriesView take(UUID id, TakeAssessment request) {
    var series = book.lock(id);
    series.take(taken(series, request), today.get());
    return kept("assessment.taken", series);
  }

  SeriesView correct(UUID id, int position, @Nullable String ifMatch, TakeAssessment request) {
    var series = book.lock(id);
    ETags.require(ifMatch, series.version());
    series.correct(position, taken(series, request), today.get());
    return kept("assessment.corrected", series);
  }

  SeriesView dropOut(UUID id, @Nullable String ifMatch) {
    var series = book.lock(id);
    ETags.require(ifMatch, series.version());
    series.dropOut(today.get());
    return kept("assessment.dropped-out", series);
  }

  private Taken taken(AssessmentSeries series, TakeAssessment request) {
    ItemRules.check(instruments.definition(series.instrumentId()), request.items());
    var day = request.takenOn() == null ? today.get() : request.takenOn();
    return new Taken(request.phase(), day, request.items());
  }

  private SeriesView kept(String action, AssessmentSeries series) {
    book.persistAndFlush(series);
    outbox.add(series.state());
    audit.record(action, ENTITY, series.id());
    return series.view();
  }
}
