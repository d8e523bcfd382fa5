package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that FHIR has no element for; its address says which. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Extension(
    @Nullable String url,
    @Nullable List<Extension> extension,
    @Nullable String valueCode,
    @Nullable String valueString,
    @Nullable Integer valueInteger,
    @Nullable Integer valuePositiveInt,
    @Nullable Boolean valueBoolean,
    @Nullable String valueDateTime,
    @Nullable Coding valueCoding,
    @Nullable Reference valueReference)
    implements Element {

  public static Extension code(String url, String code) {
    return new Extension(url, null, code, null, null, null, null, null, null, null);
  }

  public static Extension text(String url, String text) {
    return new Extension(url, null, null, text, null, null, null, null, null, null);
  }

  public static Extension number(String url, int number) {
    return new Extension(url, null, null, null, null, number, null, null, null, null);
  }

  public static Extension flag(String url, boolean flag) {
    return new Extension(url, null, null, null, null, null, flag, null, null, null);
  }

  public static Extension time(String url, String time) {
    return new Extension(url, null, null, null, null, null, null, time, null, null);
  }

  public static Extension coding(String url, Coding coding) {
    return new Extension(url, null, null, null, null, null, null, null, coding, null);
  }

  public static Extension reference(String url, Reference reference) {
    return new Extension(url, null, null, null, null, null, null, null, null, reference);
  }

  public static Extension of(String url, List<Extension> parts) {
    return new Extension(url, parts, null, null, null, null, null, null, null, null);
  }
}
