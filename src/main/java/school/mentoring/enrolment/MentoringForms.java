package school.mentoring.enrolment;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.csv.CsvTable;

/** The forms of mentoring: those shipped, and what an organisation made of them. */
@Service
public class MentoringForms {

  private static final int LONGEST = 200;
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);

  private final FormOfferRepository offers;
  private final List<MentoringForm> shipped;

  MentoringForms(
      FormOfferRepository offers, @Value("classpath:enrolment/mentoring-forms.csv") Resource file)
      throws IOException {
    this.offers = offers;
    this.shipped =
        CsvTable.read(file.getContentAsByteArray(), List.of("Форма", "Между работниками"), LIMITS)
            .rows()
            .stream()
            .map(
                it ->
                    new MentoringForm(
                        it.text("Форма"), it.text("Между работниками").equals("да"), true))
            .toList();
  }

  /** All forms of an organisation, those no longer offered too. */
  @Transactional(readOnly = true)
  public List<MentoringForm> of(OrganisationId organisation) {
    Map<String, MentoringForm> forms = new LinkedHashMap<>();
    shipped.forEach(it -> forms.put(it.name(), it));
    offers
        .findByIdOrganisationOrderByIdName(organisation.id())
        .forEach(it -> forms.put(it.form().name(), it.form()));
    return List.copyOf(forms.values());
  }

  /** Adds a form of the organisation's own. */
  @Transactional
  public void add(OrganisationId organisation, String name, boolean betweenEmployees) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      throw new Refusal("Форма: напишите название до %d знаков.".formatted(LONGEST));
    }
    if (of(organisation).stream().anyMatch(it -> MentoringForm.sameName(it.name(), wanted))) {
      throw Refusal.conflict("Форма «%s» уже есть в списке.".formatted(wanted));
    }
    offers.save(new FormOffer(organisation, new MentoringForm(wanted, betweenEmployees, true)));
  }

  /** Offers a form to newly entered people, or no more; those entered keep it. */
  @Transactional
  public void offer(OrganisationId organisation, String name, boolean offered) {
    MentoringForm form =
        of(organisation).stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("Форма «%s» не найдена.".formatted(name)));
    offers.save(
        new FormOffer(
            organisation, new MentoringForm(form.name(), form.betweenEmployees(), offered)));
  }
}
