package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.IncomingFile;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.SafeWorkbook;
import school.mentoring.shared.table.TableLimits;

/** The district's own forms: kept with the district or the school, filled from reports. */
@Service
public class DistrictForms {

  private static final TableLimits LIMITS = new TableLimits(2 << 20, 5_000);
  private static final int MOST_CELLS = 500;

  private final DistrictFormRepository forms;
  private final Organisations organisations;

  DistrictForms(DistrictFormRepository forms, Organisations organisations) {
    this.forms = forms;
    this.organisations = organisations;
  }

  /**
   * A form as its page shows it.
   *
   * @param own whether the organisation itself keeps it; otherwise the one above does
   * @param cells the mapping
   */
  public record FormView(String title, boolean own, List<FormCell> cells) {}

  /** The form of an organisation: its own, or that of the organisation above. */
  @Transactional(readOnly = true)
  public Optional<FormView> find(OrganisationId organisation) {
    return of(organisation)
        .map(it -> new FormView(it.title(), it.organisation().equals(organisation), it.cells()));
  }

  private Optional<DistrictForm> of(OrganisationId organisation) {
    return forms
        .findByOrganisation(organisation)
        .or(() -> organisations.get(organisation).parent().flatMap(forms::findByOrganisation));
  }

  /**
   * Takes over a workbook; the mapping of an earlier one stays.
   *
   * @throws Refusal if it is no harmless workbook
   */
  @Transactional
  public void replace(OrganisationId organisation, IncomingFile workbook) {
    if (workbook.content().length == 0) {
      throw new Refusal("Файл не выбран: выберите книгу XLSX с формой.");
    }
    SafeWorkbook.check(workbook.content(), LIMITS);
    FormFilling.of(workbook.content(), List.of(), Map.of());
    DistrictForm form = forms.findByOrganisation(organisation).orElseGet(() -> begun(organisation));
    form.replace(workbook.content(), workbook.plainName());
    forms.save(form);
  }

  /** A new own form begins with the mapping of the one above. */
  private DistrictForm begun(OrganisationId organisation) {
    DistrictForm form = new DistrictForm(organisation);
    of(organisation).map(DistrictForm::cells).ifPresent(form::map);
    return form;
  }

  /**
   * Says what goes into which cell; rows without a cell are left out.
   *
   * @throws Refusal if the organisation keeps no form, or a cell is none
   */
  @Transactional
  public void map(OrganisationId organisation, List<String> cells, List<String> figures) {
    DistrictForm form =
        forms
            .findByOrganisation(organisation)
            .orElseThrow(
                () -> Refusal.notFound("Своей формы нет: сначала загрузите книгу XLSX с формой."));
    Map<String, FormCell> mapped = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), figures.size()); i++) {
      if (!cells.get(i).isBlank()) {
        FormCell row = FormCell.of(cells.get(i), figures.get(i));
        mapped.put(row.cell(), row);
      }
    }
    if (mapped.size() > MOST_CELLS) {
      throw new Refusal("Больше %d ячеек не сопоставить: оставьте нужные.".formatted(MOST_CELLS));
    }
    form.map(new ArrayList<>(mapped.values()));
  }

  /** The filled form; empty where there is none. */
  @Transactional(readOnly = true)
  public Optional<byte[]> filled(ReportView view) {
    return filling(view).map(FormFilling.Filled::file);
  }

  /** What would be written where. */
  @Transactional(readOnly = true)
  public List<FilledCell> checked(ReportView view) {
    return filling(view).map(FormFilling.Filled::cells).orElse(List.of());
  }

  private Optional<FormFilling.Filled> filling(ReportView view) {
    return of(view.programme().organisation())
        .map(it -> FormFilling.of(it.workbook(), it.cells(), FormKeys.of(view)));
  }

  /** Everything that forms can be filled with: keys with titles and values. */
  public List<FilledCell> keys(ReportView view) {
    return FormKeys.of(view).entrySet().stream()
        .map(
            it -> new FilledCell("", it.getKey(), it.getValue().title(), it.getValue().shown(), ""))
        .toList();
  }
}
