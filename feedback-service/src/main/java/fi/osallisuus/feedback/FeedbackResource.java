package fi.osallisuus.feedback;

import fi.osallisuus.kit.web.VersionedResource;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** How resources of feedback answer. */
public abstract class FeedbackResource extends VersionedResource {

  protected static <T> RestResponse<T> created(String path, T view, long version) {
    return created(URI.create(Api.BASE + path), view, version);
  }
}
