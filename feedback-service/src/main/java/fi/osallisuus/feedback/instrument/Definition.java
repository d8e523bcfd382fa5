package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument as data: pages of items, in three languages or more.
 *
 * @param languages in which it is held beside Finnish, Swedish and English
 * @param notTreatmentNotice whether the not-treatment notice is repeated on the start page (S0-20)
 * @param licence whose wording it is and on what terms
 * @param attribution what respondents are told of whose wording it is
 * @param locked whether the wording belongs to somebody else and must stay as it came
 * @param scoring how answers become figures, where that is more than each item on its own
 */
@Schema(
    example =
        "{\"key\": \"TEAM_PULSE\", \"version\": \"1.0.0\", \"audiences\": [\"PROFESSIONAL\"], \"notTreatmentNotice\": false, \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"scales\": {\"AGREE_1_5\": {\"min\": 1, \"max\": 5, \"labels\": [{\"value\": 1, \"text\": {\"fi\": \"Täysin eri mieltä\", \"sv\": \"Helt av annan åsikt\", \"en\": \"Strongly disagree\"}}, {\"value\": 5, \"text\": {\"fi\": \"Täysin samaa mieltä\", \"sv\": \"Helt av samma åsikt\", \"en\": \"Strongly agree\"}}]}}, \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": {\"fi\": \"Työ\", \"sv\": \"Arbetet\", \"en\": \"Work\"}, \"item\": [{\"linkId\": \"PR_LOAD\", \"type\": \"scale\", \"scale\": \"AGREE_1_5\", \"text\": {\"fi\": \"Kuormitukseni on vähentynyt\", \"sv\": \"Min belastning har minskat\", \"en\": \"My load has eased\"}}]}]}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Definition(
    @NotNull @Pattern(regexp = Item.CODE) String key,
    @NotNull @Pattern(regexp = "[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}") String version,
    @NotEmpty @Size(max = 3) List<Audience> audiences,
    @Size(max = 7) @Nullable List<ItemLanguage> languages,
    boolean notTreatmentNotice,
    @NotNull @Valid ItemText title,
    @Size(max = 500) @Nullable String licence,
    @Valid @Nullable ItemText attribution,
    @Nullable Boolean locked,
    @Valid @Nullable Scoring scoring,
    @Valid @Size(max = 20) @Nullable Map<@Pattern(regexp = Item.CODE) String, @Valid Scale> scales,
    @NotEmpty @Valid @Size(max = 20) List<@Valid Item> item) {

  public List<Item> pages() {
    return item;
  }

  /** What somebody can answer, in the order in which it is asked. */
  public Stream<Item> questions() {
    return item.stream().flatMap(page -> page.children().stream()).filter(Item::asks);
  }

  /** The languages in which every text must be there. */
  public Set<ItemLanguage> heldIn() {
    var held = EnumSet.copyOf(ItemLanguage.ALWAYS);
    held.addAll(Optional.ofNullable(languages).orElseGet(List::of));
    return held;
  }

  public boolean wordingLocked() {
    return Boolean.TRUE.equals(locked);
  }

  public Optional<Item> question(String linkId) {
    return questions().filter(q -> q.linkId().equals(linkId)).findFirst();
  }

  /** The scale of a scale item; the publish gates have seen that it is there. */
  public Scale scaleOf(Item question) {
    return Optional.ofNullable(scales)
        .map(all -> all.get(String.valueOf(question.scale())))
        .orElseThrow(() -> new IllegalStateException("No scale for " + question.linkId()));
  }
}
