package fi.osallisuus.registry.codelist;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A county's administrator adds codes, words them anew and ends them; nothing is ever deleted. */
@ApplicationScoped
@Transactional
class CodelistDesk {
  private final CodelistEntries entries;
  private final Audit audit;

  CodelistDesk(CodelistEntries entries, Audit audit) {
    this.entries = entries;
    this.audit = audit;
  }

  Code add(String list, AddCode request) {
    if (!entries.hasList(list)) {
      throw Problem.notFound("codelist");
    }
    refuseReversed(request.validFrom(), request.validTo());
    // Ended codes count too: a code keeps its meaning in old data for good.
    if (entries.find(list, request.code()).isPresent()) {
      throw Problem.conflict(
              "CODE_NEVER_REUSED", "Code %s already has a meaning.".formatted(request.code()))
          .at("/code");
    }
    entries.insert(
        list,
        request.code(),
        1,
        new EditCode(request.label(), request.position(), request.validFrom(), request.validTo()));
    audit.record("codelist.code-added", "codelist", list + "/" + request.code());
    return entries.get(list, request.code());
  }

  Code edit(String list, String code, EditCode request, @Nullable String ifMatch) {
    var seen = entries.get(list, code);
    ETags.require(ifMatch, seen.version());
    refuseReversed(request.validFrom(), request.validTo());
    if (seen.own()) {
      entries.update(list, code, seen.version(), request);
    } else {
      entries.insert(list, code, seen.version() + 1, request);
    }
    audit.record("codelist.code-edited", "codelist", list + "/" + code);
    return entries.get(list, code);
  }

  private static void refuseReversed(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("/validTo");
    }
  }
}
