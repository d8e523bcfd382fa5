package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where residents wish their replies; closed with the service's key, and gone with the reply. */
@ApplicationScoped
class ItemContacts {
  /** The reply is due in 14 days; what is later than this by far was forgotten. */
  private static final int LONGEST_DAYS = 90;

  private final EntityManager database;
  private final FeedbackItems items;
  private final Tenancy tenancy;
  private final DataKey key;
  private final ObjectMapper json;

  ItemContacts(
      EntityManager database,
      FeedbackItems items,
      Tenancy tenancy,
      DataKey key,
      ObjectMapper json) {
    this.database = database;
    this.items = items;
    this.tenancy = tenancy;
    this.key = key;
    this.json = json;
  }

  /** Also of an item that nobody answers it does not stay for ever. */
  void keep(FeedbackItem item, ReplyContact contact) {
    items.flush(); // The row that this one belongs to.
    var itemId = item.id();
    database
        .createNativeQuery(
            "insert into item_contact (item_id, county, sealed, erase_on) values (?1, ?2, ?3, ?4)")
        .setParameter(1, itemId)
        .setParameter(2, tenancy.county())
        .setParameter(3, AesGcm.close(bytes(contact), key.wrapping(), place(itemId)))
        .setParameter(4, item.days.receivedOn.plusDays(LONGEST_DAYS))
        .executeUpdate();
  }

  ReplyContact open(UUID itemId) {
    @SuppressWarnings("unchecked")
    List<byte[]> sealed =
        database
            .createNativeQuery(
                "select sealed from item_contact where item_id = ?1 and county = ?2", byte[].class)
            .setParameter(1, itemId)
            .setParameter(2, tenancy.county())
            .getResultList();
    if (sealed.isEmpty()) {
      throw Problem.notFound("contact: none was given, or it has been erased");
    }
    return contact(AesGcm.open(sealed.getFirst(), key.wrapping(), place(itemId)));
  }

  void erase(UUID itemId) {
    database
        .createNativeQuery("delete from item_contact where item_id = ?1 and county = ?2")
        .setParameter(1, itemId)
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }

  /** From now on its days are counted. */
  void eraseOn(UUID itemId, LocalDate day) {
    database
        .createNativeQuery(
            "update item_contact set erase_on = ?3 where item_id = ?1 and county = ?2")
        .setParameter(1, itemId)
        .setParameter(2, tenancy.county())
        .setParameter(3, day)
        .executeUpdate();
  }

  int eraseDue(LocalDate today) {
    return database
        .createNativeQuery("delete from item_contact where county = ?1 and erase_on < ?2")
        .setParameter(1, tenancy.county())
        .setParameter(2, today)
        .executeUpdate();
  }

  private byte[] bytes(ReplyContact contact) {
    try {
      return json.writeValueAsBytes(contact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A contact cannot be written", e);
    }
  }

  private ReplyContact contact(byte[] bytes) {
    try {
      return json.readValue(bytes, ReplyContact.class);
    } catch (IOException e) {
      throw new IllegalStateException("A kept contact cannot be read", e);
    }
  }

  private static byte[] place(UUID itemId) {
    return ("item_contact/" + itemId).getBytes(StandardCharsets.UTF_8);
  }
}
