package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Numbers the people who come by themselves: EXP-09-0024. The counter's row is locked until the end
 * of the transaction, so that newcomers of a county are taken one after the other.
 */
@ApplicationScoped
class ExpertCodes {
  private static final String COUNT =
      """
      insert into expert_code_counter (last) values (1)
      on conflict (county) do update set last = expert_code_counter.last + 1 returning last""";

  private final EntityManager db;
  private final Experts experts;
  private final Tenancy tenancy;

  ExpertCodes(EntityManager db, Experts experts, Tenancy tenancy) {
    this.db = db;
    this.experts = experts;
    this.tenancy = tenancy;
  }

  /** The next code that nobody has, not even one given by hand. */
  String next() {
    while (true) {
      var number = (Number) db.createNativeQuery(COUNT).getSingleResult();
      var code = "EXP-%s-%04d".formatted(tenancy.county(), number.intValue());
      if (!experts.hasCode(code)) {
        return code;
      }
    }
  }
}
