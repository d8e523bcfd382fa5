package fi.osallisuus.registry.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes and opens texts with the data key of the person they are about (AES-GCM). The key itself
 * is wrapped with OSALLISUUS_DATA_KEY, so a stolen database opens nothing, and shredding the key
 * erases the texts wherever copies of them lie.
 */
@ApplicationScoped
@Transactional
public class Vault {
  private final PersonKeys keys;
  private final DataKey dataKey;

  Vault(PersonKeys keys, DataKey dataKey) {
    this.keys = keys;
    this.dataKey = dataKey;
  }

  /** With the person's key, which is made up now if there is none. */
  public byte[] close(UUID person, String text) {
    var known = keys.findById(person);
    var key = known == null ? make(person) : unwrap(person, known);
    return AesGcm.close(text.getBytes(UTF_8), key, place(person));
  }

  /** Empty once the person's key has been shredded. */
  public Optional<String> open(UUID person, byte[] sealed) {
    return keys.findByIdOptional(person)
        .map(known -> AesGcm.open(sealed, unwrap(person, known), place(person)))
        .map(text -> new String(text, UTF_8));
  }

  /** From now on nobody can read what was closed for this person. */
  public void shred(UUID person) {
    keys.deleteById(person);
  }

  /** Recognises an address without keeping it: the same text gives the same hash, by our key. */
  public byte[] recognise(String purpose, String text) {
    return dataKey.hash().bytes(purpose, text);
  }

  private byte[] make(UUID person) {
    var key = AesGcm.newKey();
    keys.persist(new PersonKey(person, AesGcm.close(key, dataKey.wrapping(), place(person))));
    return key;
  }

  private byte[] unwrap(UUID person, PersonKey known) {
    return AesGcm.open(known.wrapped(), dataKey.wrapping(), place(person));
  }

  private static byte[] place(UUID person) {
    return person.toString().getBytes(UTF_8);
  }
}
