package fi.osallisuus.registry.publicread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ContentTag;
import fi.osallisuus.registry.county.Counties;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * How the registry answers without a login: a county's published papers, which are the same for
 * everybody, so that an intranet fetches them again only when they have changed (S1-01).
 */
public abstract class PublicResource {
  /** What is published today may be shown a few minutes late. */
  private static final String KEEP = "public, max-age=300";

  private final Counties counties;
  private final Tenancy tenancy;
  private final ObjectMapper json;

  protected PublicResource(Counties counties, Tenancy tenancy, ObjectMapper json) {
    this.counties = counties;
    this.tenancy = tenancy;
    this.json = json;
  }

  /** From here on the county's own rows are read; 404 for a county that there is not. */
  protected void enter(String county) {
    if (!Tenancy.isCounty(county) || !counties.codes().contains(county)) {
      throw Problem.notFound("county");
    }
    tenancy.enter(county);
  }

  /** The answer with a tag of its content, or 304 for who has it already. */
  protected <T> RestResponse<T> kept(T view, @Nullable String ifNoneMatch) {
    var tag = ContentTag.of(bytes(view));
    var answer =
        ContentTag.isKnown(ifNoneMatch, tag)
            ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(view);
    return answer.header("ETag", tag).header("Cache-Control", KEEP).build();
  }

  private byte[] bytes(Object view) {
    try {
      return view instanceof byte[] bytes ? bytes : json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // views are written all the time
    }
  }
}
