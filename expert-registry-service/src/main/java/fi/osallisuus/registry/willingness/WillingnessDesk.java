package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.visitor.Crockford;
import fi.osallisuus.kit.visitor.StartStamp;
import fi.osallisuus.kit.visitor.Suspicion;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.Newcomer;
import fi.osallisuus.registry.expert.Newcomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes a willingness, and lets whoever holds its receipt look at it, change it and take it back.
 */
@ApplicationScoped
@Transactional
public class WillingnessDesk {
  private static final String PURPOSE = "willingness/receipt";

  /** Whoever clicks twice does it soon; later a form left on a screen opens nothing any more. */
  private static final Duration SECOND_CLICK = Duration.ofMinutes(10);

  private final Willingnesses willingnesses;
  private final Newcomers newcomers;
  private final DataKey key;
  private final Today today;
  private final Duration quickest;

  WillingnessDesk(
      Willingnesses willingnesses,
      Newcomers newcomers,
      DataKey key,
      Today today,
      @ConfigProperty(name = "registry.willingness.quickest") Duration quickest) {
    this.willingnesses = willingnesses;
    this.newcomers = newcomers;
    this.key = key;
    this.today = today;
    this.quickest = quickest;
  }

  /** Goes out with a blank form of the county. */
  public String stamp(String county) {
    return StartStamp.issue(key.hash(), "willingness/" + county, today.now());
  }

  /**
   * Takes the willingness; the answer is the same whether the address is known or not.
   *
   * @param trap whether a field was filled in that people do not see
   * @return the receipt code, in groups of four
   */
  public String submit(String county, SubmitWillingness request, boolean trap) {
    var stamp =
        StartStamp.read(key.hash(), "willingness/" + county, request.startStamp())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "START_STAMP_INVALID", "Fetch the form and use its stamp.")
                        .at("/startStamp"));
    request.willing().check("/willing");
    var receipt = receipt(stamp, request.language(), trap);
    var number = newcomers.nextCode();
    var before = willingnesses.ofReceipt(receipt.code());
    if (before.isPresent()) {
      return again(before.get(), receipt);
    }
    var person = newcomers.take(number, request.willing().offer(today.date()), "/willing");
    willingnesses.persist(
        new Willingness(person.id(), request.willing(), receipt, today.now(), today.date()));
    return Crockford.grouped(receipt.code());
  }

  public MyWillingness view(String code) {
    return mine(find(code));
  }

  /** While nobody has decided. */
  public MyWillingness change(String code, Willing willing) {
    var willingness = find(code);
    if (!newcomers.get(willingness.expertId()).mayChange()) {
      throw Problem.conflict(
          "WILLINGNESS_DECIDED", "The county has decided on it; ask the coordinator for changes.");
    }
    willing.check("/willing");
    newcomers.change(willingness.expertId(), willing.offer(today.date()), "/willing");
    willingness.change(willing, today.date());
    return mine(willingness);
  }

  /** As easy as giving it; with {@code erase} nothing of the person is left. */
  public void withdraw(String code, boolean erase) {
    var willingness = find(code);
    var id = willingness.expertId();
    if (newcomers.get(id).mayWithdraw()) {
      newcomers.withdraw(id);
    } else if (!erase || !newcomers.get(id).unaccepted()) {
      throw Problem.conflict(
          "WILLINGNESS_DECIDED", "It cannot be withdrawn any more; ask the coordinator.");
    }
    if (erase) {
      newcomers.erase(id);
    }
  }

  private String again(Willingness before, Receipt receipt) {
    if (before.receivedAt().plus(SECOND_CLICK).isBefore(today.now())) {
      throw Problem.conflict("FORM_SENT", "This form has been sent; take a new one.")
          .at("/startStamp");
    }
    return Crockford.grouped(receipt.code());
  }

  private Receipt receipt(StartStamp stamp, String language, boolean trap) {
    var bits = key.hash().bytes(PURPOSE, stamp.random());
    return new Receipt(
        Crockford.of(bits, Receipt.LENGTH),
        language,
        Suspicion.of(trap, stamp.startedAt(), today.now(), quickest));
  }

  private Willingness find(String code) {
    return willingnesses
        .ofReceipt(code)
        .orElseThrow(() -> Problem.notFound("willingness with this code"));
  }

  private MyWillingness mine(Willingness willingness) {
    Newcomer person = newcomers.get(willingness.expertId());
    return MyWillingness.of(person, willingness, newcomers.contact(person.id()));
  }
}
