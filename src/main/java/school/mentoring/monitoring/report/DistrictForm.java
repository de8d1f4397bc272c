package school.mentoring.monitoring.report;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/**
 * The form of an organisation, or of the one above it: a workbook and what goes where. The workbook
 * is its own, no shared file: once replaced, it is gone.
 */
@Entity
@Table(name = "district_form")
class DistrictForm {

  @Id
  @Column(name = "form_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String title;

  @Basic private byte[] workbook;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "district_form_cell", joinColumns = @JoinColumn(name = "form_id"))
  @OrderColumn(name = "place")
  private List<FormCell> cells = new ArrayList<>();

  @Version private int version;

  protected DistrictForm() {}

  DistrictForm(OrganisationId organisation) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
  }

  /** Another workbook; the mapping stays, as forms change little from year to year. */
  void replace(byte[] content, String name) {
    this.workbook = content;
    this.title = name;
  }

  void map(List<FormCell> mapped) {
    this.cells.clear();
    this.cells.addAll(mapped);
  }

  OrganisationId organisation() {
    return organisation;
  }

  String title() {
    return title;
  }

  byte[] workbook() {
    return workbook;
  }

  List<FormCell> cells() {
    return List.copyOf(cells);
  }
}
