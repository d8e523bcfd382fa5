package fi.osallisuus.feedback.device;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each answer, in the order in which they came. */
@Schema(example = "{\"results\": [{\"id\": \"7K3M9QXA04TZBW8R\", \"outcome\": \"TAKEN\"}]}")
public record AnswerResults(List<AnswerResult> results) {}
