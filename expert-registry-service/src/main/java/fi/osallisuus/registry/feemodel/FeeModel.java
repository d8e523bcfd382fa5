package fi.osallisuus.registry.feemodel;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of the rule by which work is paid (S0-38, S0-39). */
@Entity
class FeeModel extends Row {
  private String code;
  private int number;

  @Enumerated(EnumType.STRING)
  private FeeBasis basis;

  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> modes;

  private boolean noShowPaid;
  private boolean breaksPaid;

  @ElementCollection
  @CollectionTable(name = "travel_rate", joinColumns = @JoinColumn(name = "fee_model_id"))
  private Set<TravelRate> travelRates = new HashSet<>();

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private ModelStatus status;

  private @Nullable String approvedBy;
  private @Nullable LocalDate approvedOn;

  FeeModel() {}

  FeeModel(DraftFeeModel draft, int number) {
    if (draft.basis() == FeeBasis.DECLINED) {
      throw Problem.unprocessable("FEE_BASIS_NOT_PAYABLE", "DECLINED is no basis of a model.")
          .at("/basis");
    }
    if (draft.basis() == FeeBasis.PER_VISIT && draft.noShowPaid() == null) {
      throw Problem.unprocessable(
              "NO_SHOW_RULE_REQUIRED", "Say whether a visit whose client did not come is paid.")
          .at("/noShowPaid");
    }
    if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("/validTo");
    }
    code = draft.code();
    this.number = number;
    basis = draft.basis();
    amount = Money.round(draft.amount());
    modes = List.copyOf(new LinkedHashSet<>(draft.modes()));
    noShowPaid = Boolean.TRUE.equals(draft.noShowPaid());
    breaksPaid = draft.breaksPaid();
    draft.travelRates().forEach(this::takeRate);
    validFrom = draft.validFrom();
    validTo = draft.validTo();
    status = ModelStatus.DRAFT;
  }

  void approve(String by, LocalDate day) {
    if (status != ModelStatus.DRAFT) {
      throw Problem.conflict("ALREADY_APPROVED", "An approved fee model never changes.")
          .with("state", status);
    }
    status = ModelStatus.APPROVED;
    approvedBy = by;
    approvedOn = day;
    changed();
  }

  /** The next version takes over on that day: this one ends the day before, or never began. */
  void giveWay(LocalDate nextFrom) {
    if (nextFrom.isAfter(validFrom)) {
      validTo = nextFrom.minusDays(1);
    } else {
      status = ModelStatus.SUPERSEDED;
    }
    changed();
  }

  FeeTerms terms(LocalDate day) {
    var rate =
        travelRates.stream()
            .filter(r -> !r.validFrom().isAfter(day))
            .max(Comparator.comparing(TravelRate::validFrom))
            .map(TravelRate::perKm)
            .orElse(null);
    return new FeeTerms(id(), basis, amount, noShowPaid, breaksPaid, rate);
  }

  private void takeRate(TravelRate rate) {
    if (travelRates.stream().anyMatch(r -> r.validFrom().equals(rate.validFrom()))) {
      throw Problem.unprocessable("TRAVEL_RATE_TWICE", "Two rates begin on the same day.")
          .at("/travelRates");
    }
    travelRates.add(rate);
  }

  boolean overlaps(FeeModel next) {
    return validTo == null || !validTo.isBefore(next.validFrom);
  }

  String code() {
    return code;
  }

  List<String> modes() {
    return modes;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }

  ModelStatus status() {
    return status;
  }

  FeeModelView view() {
    return new FeeModelView(
        id(),
        code,
        number,
        basis,
        amount,
        modes,
        noShowPaid,
        breaksPaid,
        travelRates.stream().sorted(Comparator.comparing(TravelRate::validFrom)).toList(),
        validFrom,
        validTo,
        status,
        approvedOn,
        version());
  }
}
