package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.item.About;
import fi.osallisuus.feedback.item.ItemIntake;
import fi.osallisuus.feedback.receipt.ReceiptCode;
import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.Receipts;
import fi.osallisuus.feedback.resident.ResidentForm.OfferedUnit;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.visitor.StartStamp;
import fi.osallisuus.kit.visitor.Suspicion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes what residents say. Without audit: nobody is known, and a row would keep the minute. */
@ApplicationScoped
@Transactional
public class ResidentDesk {
  private final ResidentChannels channels;
  private final ItemIntake items;
  private final Receipts receipts;
  private final Units units;
  private final OpenCounty counties;
  private final KeyedHash key;
  private final Clock clock;
  private final Duration quickest;

  ResidentDesk(
      ResidentChannels channels,
      ItemIntake items,
      Receipts receipts,
      Units units,
      OpenCounty counties,
      DataKey key,
      Clock clock,
      @ConfigProperty(name = "feedback.quickest.start") Duration quickest) {
    this.channels = channels;
    this.items = items;
    this.receipts = receipts;
    this.units = units;
    this.counties = counties;
    this.key = key.hash();
    this.clock = clock;
    this.quickest = quickest;
  }

  /** A blank form; refused while the county has not opened the channel. */
  public ResidentForm form(String county) {
    var channel = open(county);
    return new ResidentForm(
        channel.title(),
        channel.welcome(),
        channel.municipalities(),
        channel.unitIds().stream()
            .flatMap(id -> units.known(id).filter(KnownUnit::active).stream())
            .map(unit -> new OfferedUnit(unit.id(), unit.name()))
            .toList(),
        ResidentThemes.ALL,
        StartStamp.issue(key, stampFor(county), clock.instant()));
  }

  /**
   * Takes it; the same form a second time changes nothing and is answered alike.
   *
   * @param trap whether a field was filled in that people do not see
   */
  public ReceiptCode take(String county, TellItem told, boolean trap) {
    var channel = open(county);
    var stamp =
        StartStamp.read(key, stampFor(county), told.startStamp())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "START_STAMP_INVALID", "Fetch the form and use its stamp.")
                        .at("/startStamp"));
    check(channel, told);
    var code = ReceiptCode.of(key, stamp);
    var why = Suspicion.of(trap, stamp.startedAt(), clock.instant(), quickest);
    receipts.bindOnce(
        code,
        ReceiptKind.ITEM,
        () ->
            items.resident(
                new About(told.unitId(), told.municipality(), told.theme()),
                told.language(),
                told.text().strip(),
                told.replyAsked(),
                told.contact(),
                why));
    return code;
  }

  private static void check(ResidentChannel channel, TellItem told) {
    if (told.municipality() != null
        && channel.municipalities().stream().noneMatch(m -> m.code().equals(told.municipality()))) {
      throw Problem.unprocessable("MUNICIPALITY_UNKNOWN", "The form offers no such municipality.")
          .at("/municipality");
    }
    if (told.unitId() != null && !channel.unitIds().contains(told.unitId())) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "The form offers no such unit.").at("/unitId");
    }
    if (told.contact() != null && !told.replyAsked()) {
      throw Problem.unprocessable(
              "CONTACT_NOT_NEEDED", "Without a wish for a reply no contact is kept.")
          .at("/contact");
    }
  }

  private ResidentChannel open(String county) {
    counties.enter(county);
    return channels
        .find()
        .filter(ResidentChannel::open)
        .orElseThrow(
            () -> Problem.conflict("CHANNEL_NOT_OPEN", "The county has not opened the channel."));
  }

  private static String stampFor(String county) {
    return "resident/" + county;
  }
}
