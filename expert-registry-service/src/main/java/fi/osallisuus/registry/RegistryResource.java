package fi.osallisuus.registry;

import fi.osallisuus.kit.web.VersionedResource;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** How every resource of the registry answers. */
public abstract class RegistryResource extends VersionedResource {

  protected static <T> RestResponse<T> created(String path, T view, long version) {
    return created(URI.create(Api.BASE + path), view, version);
  }
}
