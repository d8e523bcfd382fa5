package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.registry.Days;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** What is kept about an initiative as lists, each replaced as a whole. */
@MappedSuperclass
abstract class Dossier extends Row {

  @ElementCollection
  @CollectionTable(name = "initiative_evidence", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<Evidence> evidence = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "initiative_recognition",
      joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<Recognition> recognitions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "initiative_resource", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<StaffResource> staffResources = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "initiative_funding", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<FundingPeriod> fundingPeriods = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "initiative_link", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<OutsideLink> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "initiative_contact", joinColumns = @JoinColumn(name = "initiative_id"))
  @OrderColumn(name = "position")
  private List<Contact> contacts = new ArrayList<>();

  void putEvidence(PutEvidence request) {
    replace(evidence, request.evidence());
    changed();
  }

  void putRecognitions(PutRecognitions request) {
    replace(recognitions, request.recognitions());
    changed();
  }

  void putResources(PutResources request) {
    for (int i = 0; i < request.staff().size(); i++) {
      var staff = request.staff().get(i);
      Days.refuseReversed(staff.startsOn(), staff.endsOn(), "/staff/" + i + "/endsOn");
    }
    for (int i = 0; i < request.funding().size(); i++) {
      var period = request.funding().get(i);
      Days.refuseReversed(period.startsOn(), period.endsOn(), "/funding/" + i + "/endsOn");
    }
    replace(staffResources, request.staff());
    replace(fundingPeriods, request.funding());
    changed();
  }

  void putLinks(PutLinks request) {
    replace(links, request.links());
    replace(contacts, request.contacts());
    changed();
  }

  /** Roles that rest on project money with nothing after it: the reason why S3-37 failed. */
  List<String> rolesWithoutFuture() {
    return staffResources.stream()
        .filter(r -> r.funding() == Funding.PROJECT && r.endsOn() != null && !followed(r))
        .map(StaffResource::role)
        .distinct()
        .toList();
  }

  private boolean followed(StaffResource project) {
    return staffResources.stream()
        .filter(r -> r.role().equals(project.role()))
        .anyMatch(r -> r.endsOn() == null || r.endsOn().isAfter(project.endsOn()));
  }

  static <T> void replace(List<T> kept, List<T> wanted) {
    if (!kept.equals(wanted)) {
      kept.clear();
      kept.addAll(wanted);
    }
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  List<Recognition> recognitions() {
    return List.copyOf(recognitions);
  }

  List<StaffResource> staffResources() {
    return List.copyOf(staffResources);
  }

  List<FundingPeriod> fundingPeriods() {
    return List.copyOf(fundingPeriods);
  }

  List<OutsideLink> links() {
    return List.copyOf(links);
  }

  List<Contact> contacts() {
    return List.copyOf(contacts);
  }
}
