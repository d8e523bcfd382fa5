package fi.osallisuus.registry.mode;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A county explains a mode in its own words. */
@ApplicationScoped
@Transactional
class ModeDesk {
  private static final String FEE_BASIS = "FEE_BASIS";
  private static final String LEVEL = "PARTICIPATION_LEVEL";

  private final Modes modes;
  private final Codes codes;
  private final Counties counties;
  private final Audit audit;

  ModeDesk(Modes modes, Codes codes, Counties counties, Audit audit) {
    this.modes = modes;
    this.codes = codes;
    this.counties = counties;
    this.audit = audit;
  }

  ModeView explain(String mode, ExplainMode request, @Nullable String ifMatch) {
    var before = modes.get(mode);
    ETags.require(ifMatch, before.version());
    request.description().requireSwedish(counties.bilingual(), "/description");
    request.whenToUse().requireSwedish(counties.bilingual(), "/whenToUse");
    codes.require(Codes.ROLE, request.startedBy(), "/startedBy");
    codes.require(FEE_BASIS, request.feeBases(), "/feeBases");
    codes.require(LEVEL, request.levels(), "/levels");
    modes.write(mode, request, before.version() + 1);
    audit.record("mode.explained", "mode", mode);
    return modes.get(mode);
  }
}
