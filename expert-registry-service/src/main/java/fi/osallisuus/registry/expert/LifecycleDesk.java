package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.gate.Gate;
import fi.osallisuus.registry.gate.GateDesk;
import fi.osallisuus.registry.gate.Missing;
import fi.osallisuus.registry.rights.PersonalFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps of an expert's lifecycle (codelists 3.4). */
@ApplicationScoped
@Transactional
class LifecycleDesk {
  private final Experts experts;
  private final PersonalFile file;
  private final OtherRoleConsent otherRole;
  private final GateDesk gates;
  private final Codes codes;
  private final ExpertNews news;
  private final Audit audit;
  private final Today today;

  LifecycleDesk(
      Experts experts,
      PersonalFile file,
      OtherRoleConsent otherRole,
      GateDesk gates,
      Codes codes,
      ExpertNews news,
      Audit audit,
      Today today) {
    this.experts = experts;
    this.file = file;
    this.otherRole = otherRole;
    this.gates = gates;
    this.codes = codes;
    this.news = news;
    this.audit = audit;
    this.today = today;
  }

  /** A step that needs nothing but a legal state before it. */
  Expert step(UUID id, ExpertStatus target, @Nullable String ifMatch) {
    return change(id, ifMatch, (expert, gate) -> expert.move(target, today.now()));
  }

  /** Needs verified training, except from a developer client (S0-30). */
  Expert approve(UUID id, @Nullable String ifMatch) {
    return guarded(id, ifMatch, ExpertStatus.APPROVED, Missing.TRAINING_NOT_VERIFIED);
  }

  /** Needs a signed contract that is valid today. */
  Expert contract(UUID id, @Nullable String ifMatch) {
    return guarded(id, ifMatch, ExpertStatus.CONTRACTED, Missing.CONTRACT_NOT_VALID);
  }

  Expert activate(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, (expert, gate) -> expert.activate(gate, today.now()));
  }

  Expert pause(UUID id, PauseReason reason, @Nullable String ifMatch) {
    return change(id, ifMatch, (expert, gate) -> expert.pause(reason, today.now()));
  }

  Expert reopen(UUID id, ExpertKind kind, @Nullable String ifMatch) {
    return change(id, ifMatch, (expert, gate) -> expert.reopen(kind, today.now()));
  }

  /** With a reason out of the codelist (S0-29). */
  Expert reject(UUID id, RejectExpert request, @Nullable String ifMatch) {
    codes.require(Codes.REJECTION_REASON, request.reason(), "/reason");
    return change(id, ifMatch, (expert, gate) -> expert.reject(request.reason(), today.now()));
  }

  /** Only with the person's consent (S1-29). */
  Expert redirect(UUID id, RedirectExpert request, @Nullable String ifMatch) {
    var told = request.consentGivenOn();
    var consentOn = told == null ? otherRole.givenOn(id).orElse(null) : told;
    if (consentOn == null) {
      throw Problem.conflict(
              "REDIRECT_CONSENT_MISSING", "Ask the person first and tell the day of the consent.")
          .at("/consentGivenOn");
    }
    today.refuseFuture(consentOn, "/consentGivenOn");
    return change(
        id, ifMatch, (expert, gate) -> expert.redirect(request.role(), consentOn, today.now()));
  }

  /** Erases the person; consumers forget the expert when they hear of it (facts 2.12). */
  Expert anonymise(UUID id, @Nullable String ifMatch) {
    return erase(id, ifMatch, expert -> expert.anonymise(today.now()));
  }

  /** The same from any state, by the coordinator or in person (GDPR art. 17). */
  Expert erase(UUID id, @Nullable String ifMatch) {
    return erase(id, ifMatch, expert -> expert.erase(today.now()));
  }

  private Expert erase(UUID id, @Nullable String ifMatch, Consumer<Expert> verb) {
    var expert = locked(id, ifMatch);
    // First the others, who may still look up whose account it is.
    file.forget(id);
    verb.accept(expert);
    news.tell(ExpertState.ERASED, expert);
    audit.record("expert.anonymised", "expert", id);
    return expert;
  }

  private Expert guarded(UUID id, @Nullable String ifMatch, ExpertStatus target, Missing obstacle) {
    return change(
        id,
        ifMatch,
        (expert, gate) -> {
          if (expert.status().next().contains(target) && gate.missing().contains(obstacle)) {
            throw Problem.conflict(obstacle.name(), obstacle.detail())
                .with("missing", gate.missing());
          }
          expert.move(target, today.now());
        });
  }

  private Expert change(UUID id, @Nullable String ifMatch, BiConsumer<Expert, Gate> verb) {
    var expert = locked(id, ifMatch);
    verb.accept(expert, look(expert));
    expert.see(look(expert), today.now());
    news.tell(ExpertState.STATUS_CHANGED, expert);
    audit.record(
        "expert." + expert.status().name().toLowerCase(java.util.Locale.ROOT), "expert", id);
    return expert;
  }

  private Expert locked(UUID id, @Nullable String ifMatch) {
    var expert = experts.lock(id);
    ETags.require(ifMatch, expert.version());
    return expert;
  }

  private Gate look(Expert expert) {
    return gates.look(expert.subject(today.date()), today.date());
  }
}
