package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one page of the form shows. */
record FormPage(
    String code,
    String title,
    String heading,
    @Nullable String progress,
    int index,
    List<QuestionView> questions,
    List<Kept> kept,
    List<FaultView> faults,
    boolean last,
    boolean canGoBack,
    List<LanguageChoice> languages,
    String stamp,
    @Nullable String invitation,
    @Nullable Tablet tablet) {

  /** An answer of another page, carried along until everything is sent. */
  record Kept(String name, String value) {}

  /** A fault in the list at the top of the page, and where it leads. */
  record FaultView(String target, @Nullable String question, String text) {}
}
