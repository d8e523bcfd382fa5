package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.gate.GateDesk;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes experts into the pool and keeps their profiles and themes. */
@ApplicationScoped
@Transactional
class ExpertDesk {
  private final Experts experts;
  private final ExpertDirectory directory;
  private final GateDesk gates;
  private final Codes codes;
  private final UnitDirectory units;
  private final ExpertNews news;
  private final Audit audit;
  private final Today today;

  ExpertDesk(
      Experts experts,
      ExpertDirectory directory,
      GateDesk gates,
      Codes codes,
      UnitDirectory units,
      ExpertNews news,
      Audit audit,
      Today today) {
    this.experts = experts;
    this.directory = directory;
    this.gates = gates;
    this.codes = codes;
    this.units = units;
    this.news = news;
    this.audit = audit;
    this.today = today;
  }

  Expert create(CreateExpert request) {
    return create(request, "");
  }

  /**
   * @param at where the profile stands in the request
   */
  Expert create(CreateExpert request, String at) {
    if (experts.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "An expert has this code already.").at("/code");
    }
    refuseTakenAccount(request.accountId());
    checkProfile(request.languages(), request.areas(), request.modes(), at);
    today.refuseFuture(request.registrationConsent().givenOn(), "/registrationConsent/givenOn");
    for (int i = 0; i < request.themes().size(); i++) {
      checkTheme(request.themes().get(i), at + "/themes/" + i);
    }
    var expert = new Expert(request, today.now());
    experts.persist(expert);
    return published(expert, ExpertState.STATUS_CHANGED, "expert.created");
  }

  Expert edit(UUID id, EditProfile profile, @Nullable String ifMatch) {
    var expert = reachForChange(id, ifMatch);
    checkProfile(profile.languages(), profile.areas(), profile.modes(), "");
    expert.edit(profile);
    return published(expert, ExpertState.PROFILE_CHANGED, "expert.profile-changed");
  }

  /** The person's own words, while nobody has decided. */
  Expert offer(UUID id, Offer offer, String at) {
    var expert = experts.lock(id);
    var profile = offer.profile(expert.alias());
    var themes = offer.consentedThemes();
    checkProfile(profile.languages(), profile.areas(), profile.modes(), at);
    for (int i = 0; i < themes.size(); i++) {
      checkTheme(themes.get(i), at + "/themes/" + i);
    }
    expert.offer(profile, themes, today.date());
    return published(expert, ExpertState.PROFILE_CHANGED, "expert.offer-changed");
  }

  Expert link(UUID id, LinkAccount request, @Nullable String ifMatch) {
    var expert = experts.lock(id);
    ETags.require(ifMatch, expert.version());
    if (request.accountId() != null && !request.accountId().equals(expert.accountId())) {
      refuseTakenAccount(request.accountId());
    }
    expert.link(request.accountId());
    return published(expert, ExpertState.PROFILE_CHANGED, "expert.account-linked");
  }

  Expert addTheme(UUID id, AddTheme request) {
    directory.reach(id, Roles.COORDINATOR);
    var expert = experts.lock(id);
    checkTheme(request, "");
    expert.addTheme(request);
    return published(expert, ExpertState.PROFILE_CHANGED, "expert.theme-added");
  }

  Expert withdrawTheme(UUID id, WithdrawThemeConsent request, @Nullable String ifMatch) {
    var expert = reachForChange(id, ifMatch);
    var before = expert.status();
    expert.withdrawTheme(request.theme(), request.basis(), today.date(), today.now());
    var type = before == expert.status() ? ExpertState.PROFILE_CHANGED : ExpertState.STATUS_CHANGED;
    return published(expert, type, "expert.theme-consent-withdrawn");
  }

  private Expert reachForChange(UUID id, @Nullable String ifMatch) {
    directory.reach(id, Roles.COORDINATOR);
    var expert = experts.lock(id);
    ETags.require(ifMatch, expert.version());
    return expert;
  }

  /** Every change may move the gate; one event tells the state after all of it. */
  private Expert published(Expert expert, String type, String action) {
    var before = expert.status();
    expert.see(gates.look(expert.subject(today.date()), today.date()), today.now());
    var told = before == expert.status() ? type : ExpertState.STATUS_CHANGED;
    news.tell(told, expert);
    audit.record(action, "expert", expert.id());
    return expert;
  }

  private void checkProfile(
      List<String> languages, List<UUID> areas, List<String> modes, String at) {
    codes.require(Codes.LANGUAGE, languages, at + "/languages");
    codes.require(Codes.MODE, modes, at + "/modes");
    units.requireAreas(areas, at + "/areas");
  }

  private void checkTheme(AddTheme theme, String pointer) {
    codes.require(Codes.THEME, theme.theme(), pointer + "/theme");
    today.refuseFuture(theme.consent().givenOn(), pointer + "/consent/givenOn");
  }

  private void refuseTakenAccount(@Nullable String accountId) {
    if (accountId != null && experts.ofAccount(accountId).isPresent()) {
      throw Problem.conflict("ACCOUNT_TAKEN", "The account belongs to another expert.")
          .at("/accountId");
    }
  }
}
