package fi.osallisuus.registry.expert;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes of addresses: by them the same person is found twice without an address being read,
 * and without the key no address can be tried out (S1-28).
 */
@ApplicationScoped
class ContactMarks implements PersonalData {
  private static final String SAME =
      """
      select distinct m.expert_id as one, o.expert_id as other from contact_mark m
      join contact_mark o on o.county = m.county and o.mark = m.mark and o.expert_id <> m.expert_id
      where m.expert_id in (:ids) order by 1, 2""";

  private final EntityManager db;
  private final DataKey key;

  ContactMarks(EntityManager db, DataKey key) {
    this.db = db;
    this.key = key;
  }

  /** Two people whose addresses have something in common. */
  record Twins(UUID one, UUID other) {}

  void keep(UUID expertId, ContactDetails details) {
    forget(expertId);
    for (var mark : marks(details)) {
      db.unwrap(Session.class)
          .createNativeMutationQuery(
              "insert into contact_mark (expert_id, mark) values (:expert, :mark)")
          .setParameter("expert", expertId)
          .setParameter("mark", mark)
          .executeUpdate();
    }
  }

  /** The address itself stands in the export; a hash of it tells the person nothing. */
  @Override
  public @Nullable Object held(UUID expertId) {
    return null;
  }

  @Override
  public String section() {
    return "contactMarks";
  }

  @Override
  public void forget(UUID expertId) {
    db.unwrap(Session.class)
        .createNativeMutationQuery("delete from contact_mark where expert_id = :expert")
        .setParameter("expert", expertId)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Twins> among(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return ((List<Tuple>)
            db.createNativeQuery(SAME, Tuple.class).setParameter("ids", ids).getResultList())
        .stream()
            .map(t -> new Twins(t.get("one", UUID.class), t.get("other", UUID.class)))
            .toList();
  }

  private List<byte[]> marks(ContactDetails details) {
    var marks = new ArrayList<byte[]>();
    if (details.email() != null) {
      marks.add(key.hash().bytes("contact/email", email(details.email())));
    }
    if (details.phone() != null) {
      marks.add(key.hash().bytes("contact/phone", phone(details.phone())));
    }
    return marks;
  }

  static String email(String email) {
    return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** 040 123 4567 and +358401234567 are one number. */
  static String phone(String phone) {
    var phones = PhoneNumberUtil.getInstance();
    try {
      return phones.format(phones.parse(phone, "FI"), PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      return phone.replaceAll("\\D", "");
    }
  }
}
