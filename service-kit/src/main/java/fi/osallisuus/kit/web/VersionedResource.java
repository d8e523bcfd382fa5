package fi.osallisuus.kit.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** How resources with a version answer: with it as ETag, creations with Location. */
public abstract class VersionedResource {

  protected static <T> RestResponse<T> ok(T view, long version) {
    return RestResponse.ResponseBuilder.ok(view).header("ETag", ETags.of(version)).build();
  }

  protected static <T> RestResponse<T> created(URI address, T view, long version) {
    return RestResponse.ResponseBuilder.<T>created(address)
        .entity(view)
        .header("ETag", ETags.of(version))
        .build();
  }
}
