package fi.osallisuus.booking.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.delivery.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as administrators see it: what became of it, never to which address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
    UUID id,
    long version,
    Owner.Kind ownerKind,
    UUID ownerId,
    MessageKind kind,
    Channel channel,
    String language,
    MessageState state,
    Instant plannedAt,
    @Schema(description = "When it is tried next.") Instant dueAt,
    @Schema(description = "From when on it is not sent any more.") Instant uselessAt,
    int attempts,
    @Schema(
            description = "Why the last try failed, as a code: the answer of the other side.",
            example = "SMTP_550")
        @Nullable String failure,
    @Nullable Instant doneAt) {

  static MessageView read(ResultSet row) throws SQLException {
    return new MessageView(
        Sql.uuid(row, "id"),
        row.getLong("version"),
        Owner.Kind.valueOf(row.getString("owner_kind")),
        Sql.uuid(row, "owner_id"),
        MessageKind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")),
        row.getString("language"),
        MessageState.valueOf(row.getString("state")),
        Sql.instant(row, "planned_at"),
        Sql.instant(row, "due_at"),
        Sql.instant(row, "useless_at"),
        row.getInt("attempts"),
        row.getString("failure"),
        row.getString("done_at") == null ? null : Sql.instant(row, "done_at"));
  }
}
