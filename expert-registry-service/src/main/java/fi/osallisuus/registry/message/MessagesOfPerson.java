package fi.osallisuus.registry.message;

import fi.osallisuus.registry.rights.PersonalData;
import fi.osallisuus.registry.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The messages to the coordinator that a person of the pool has written: the words are theirs, the
 * counts stay.
 */
@ApplicationScoped
@Transactional
class MessagesOfPerson implements PersonalData {
  private final Messages messages;
  private final SearchIndex index;

  MessagesOfPerson(Messages messages, SearchIndex index) {
    this.messages = messages;
    this.index = index;
  }

  @Override
  public String section() {
    return "messages";
  }

  @Override
  public Object held(UUID expertId) {
    return messages.ofExpert(expertId).stream().map(BodyMessage::view).toList();
  }

  @Override
  public void forget(UUID expertId) {
    for (var written : messages.ofExpert(expertId)) {
      written.forget();
      index.forget(BodyMessage.KIND, written.id());
    }
  }
}
