package fi.osallisuus.registry;

import fi.osallisuus.kit.web.ETags;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How every resource of the registry answers: with the version as ETag, creations with Location.
 */
public abstract class RegistryResource {

  protected static <T> RestResponse<T> ok(T view, long version) {
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(version)).build();
  }

  protected static <T> RestResponse<T> created(String path, T view, long version) {
    return RestResponse.ResponseBuilder.<T>created(URI.create(Api.BASE + path))
        .entity(view)
        .header("ETag", ETags.of(version))
        .build();
  }
}
