package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;

/** Something that is published, and a video. */
@ApplicationScoped
class PublicationStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    strangers.id("publicationId", News.published()).id("mediaId", News.media(News.video()));
  }
}
