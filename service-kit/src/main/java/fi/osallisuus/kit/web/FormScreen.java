package fi.osallisuus.kit.web;

import fi.osallisuus.kit.screening.Gate;
import fi.osallisuus.kit.screening.ScreensItself;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Screens the fields of HTML forms before a resource sees them. */
class FormScreen {

  @WithFormRead
  @ServerRequestFilter
  public void screen(ResteasyReactiveContainerRequestContext context) {
    var request = (ResteasyReactiveRequestContext) context.getServerRequestContext();
    FormData form = request.getFormData();
    if (form == null) {
      return;
    }
    boolean itself = screensItself(request);
    for (String name : form) {
      Gate.check(name, "form");
      for (FormValue value : form.get(name)) {
        if (!value.isFileItem()) {
          check(value.getValue(), "form/" + name, itself);
        }
      }
    }
  }

  private static void check(String text, String pointer, boolean itself) {
    if (itself) {
      Gate.checkCharacters(text, pointer);
    } else {
      Gate.check(text, pointer);
    }
  }

  private static boolean screensItself(ResteasyReactiveRequestContext request) {
    var info = request.getTarget() == null ? null : request.getTarget().getLazyMethod();
    return info != null && info.getMethod().isAnnotationPresent(ScreensItself.class);
  }
}
