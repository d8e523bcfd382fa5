package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.response.TabletAnswer;
import fi.osallisuus.feedback.response.TabletAnswers;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Tablets over HTTP, for the tablets themselves: no login, a key of their own. */
@Path(Api.BASE + "/public")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public devices", description = "What a paired tablet calls, with its own key")
public class PublicDeviceResource {
  private static final String KEY = "Device-Key";

  /** A ward's Wi-Fi is one address for many tablets. */
  private static final int CALLS = 120;

  private final Tablets tablets;
  private final TabletAnswers answers;
  private final CollectionDesk collections;
  private final Duration every;

  PublicDeviceResource(
      Tablets tablets,
      TabletAnswers answers,
      CollectionDesk collections,
      @ConfigProperty(name = "feedback.device.calls-every") Duration every) {
    this.tablets = tablets;
    this.answers = answers;
    this.collections = collections;
    this.every = every;
  }

  @POST
  @Path("/devices:pair")
  @ResponseStatus(201)
  @RateLimited(calls = 10) // Six digits: ten tries a minute for ten minutes find one in 10,000.
  @Operation(
      summary = "Pair this tablet",
      description =
          "The six digits that staff were given, once and within ten minutes; the answer holds the"
              + " tablet's key. PAIRING_CODE_UNKNOWN (404) for any others.")
  public PairedDevice pair(@Valid @NotNull PairDevice request) {
    return tablets.pair(request.pairingCode());
  }

  @GET
  @Path("/devices/me")
  @RateLimited(calls = CALLS)
  @Operation(
      summary = "See what this tablet asks",
      description = "DEVICE_UNKNOWN (404) when the pairing has ended.")
  public TabletState state(@HeaderParam(KEY) @NotBlank @Size(max = 60) String key) {
    return state(tablets.known(key));
  }

  @POST
  @Path("/devices/me/heartbeat")
  @RateLimited(calls = CALLS)
  @Operation(
      summary = "Say that this tablet is there",
      description =
          "By the clock, never because of an answer, so that the time tells nothing. Who has not"
              + " called for 24 hours becomes SILENT. Answers with what to do now.")
  public TabletState heartbeat(
      @HeaderParam(KEY) @NotBlank @Size(max = 60) String key, @Valid @NotNull Heartbeat request) {
    return state(tablets.heard(key, request.answersWaiting()));
  }

  @POST
  @Path("/devices/me/responses")
  @RateLimited(calls = CALLS)
  @Operation(
      summary = "Send answers",
      description =
          "Up to 100 at a time, each taken or refused by itself and told so. The same id a second"
              + " time counts once, so an unanswered call is simply repeated. The id is made by the"
              + " tablet and is the receipt code of whoever answered. In test mode every answer is"
              + " TAKEN and none is kept. A personal identity code in a text refuses the call with"
              + " its place; send it again without that text.")
  public AnswerResults send(
      @HeaderParam(KEY) @NotBlank @Size(max = 60) String key, @Valid @NotNull SendAnswers request) {
    var tablet = tablets.known(key);
    return new AnswerResults(
        request.answers().stream().map(answer -> result(tablet, answer)).toList());
  }

  @POST
  @Path("/devices/me:leave")
  @RateLimited(calls = 10)
  @Operation(
      summary = "Leave the survey on this tablet",
      description =
          "With the staff's PIN; its key ends. PIN_WRONG (422); after five wrong ones every PIN is"
              + " wrong for 15 minutes.")
  public void leave(
      @HeaderParam(KEY) @NotBlank @Size(max = 60) String key, @Valid @NotNull LeaveDevice request) {
    if (!tablets.leave(key, request.pin())) {
      throw Problem.unprocessable("PIN_WRONG", "The PIN is wrong, or it must rest.").at("/pin");
    }
  }

  /** Each in a transaction of its own: one that is refused takes no other along. */
  private AnswerResult result(KnownTablet tablet, TabletAnswer answer) {
    try {
      answers.take(tablet.door(), answer, tablet.testMode());
      return AnswerResult.taken(answer.id());
    } catch (Problem problem) {
      return AnswerResult.of(answer.id(), problem);
    }
  }

  private TabletState state(KnownTablet tablet) {
    var collection = collections.facts(tablet.door().collectionId());
    return new TabletState(
        tablet.name(),
        tablet.testMode(),
        collection.id(),
        collection.definitionHash(),
        collection.languages(),
        collection.closesOn(),
        every.toSeconds());
  }
}
