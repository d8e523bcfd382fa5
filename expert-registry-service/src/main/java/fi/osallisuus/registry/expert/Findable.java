package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps experts findable by their words: by code and alias, and by the alias alone. */
@ApplicationScoped
class Findable {
  private final SearchIndex index;

  Findable(SearchIndex index) {
    this.index = index;
  }

  /** Code or alias may be new; who is erased is found no more. */
  void keep(Expert expert) {
    if (expert.status() == ExpertStatus.ANONYMISED) {
      index.forget(ExpertSearch.CODE_AND_ALIAS, expert.id());
      index.forget(ExpertSearch.ALIAS, expert.id());
    } else {
      index.write(ExpertSearch.CODE_AND_ALIAS, expert.id(), expert.code(), expert.alias());
      index.write(ExpertSearch.ALIAS, expert.id(), expert.alias());
    }
  }
}
