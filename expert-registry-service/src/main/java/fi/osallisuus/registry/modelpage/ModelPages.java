package fi.osallisuus.registry.modelpage;

import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.document.PublicDocuments;
import fi.osallisuus.registry.jobdescription.PublicDescriptions;
import fi.osallisuus.registry.mode.Modes;
import fi.osallisuus.registry.process.PublicProcesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts the page together from what the county has published. */
@ApplicationScoped
@Transactional
class ModelPages {
  static final String PAGE = "/p/r/model/";

  private final Counties counties;
  private final PublicDescriptions descriptions;
  private final PublicProcesses processes;
  private final PublicDocuments documents;
  private final Modes modes;

  ModelPages(
      Counties counties,
      PublicDescriptions descriptions,
      PublicProcesses processes,
      PublicDocuments documents,
      Modes modes) {
    this.counties = counties;
    this.descriptions = descriptions;
    this.processes = processes;
    this.documents = documents;
    this.modes = modes;
  }

  ModelPageView of(String county) {
    return new ModelPageView(
        county,
        counties.name(county).orElseThrow(),
        descriptions.all(),
        processes.all(null),
        documents.all(),
        modes.all(),
        new ModelPageView.Links(
            PAGE + county,
            Api.BASE + "/public/process-descriptions/" + county,
            Api.BASE + "/public/modes/" + county,
            Api.BASE + "/public/glossary/" + county));
  }
}
