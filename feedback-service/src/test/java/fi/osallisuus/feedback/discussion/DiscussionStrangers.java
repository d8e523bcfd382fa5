package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** A discussion that staff run. */
@ApplicationScoped
class DiscussionStrangers extends ForumHttp implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    strangers.id("discussionId", opened("PRE"));
  }
}
