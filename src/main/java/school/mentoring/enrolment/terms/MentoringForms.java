package school.mentoring.enrolment.terms;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.csv.CsvTable;

/** The forms of mentoring: those shipped, and what an organisation made of them. */
@Service
public class MentoringForms {

  private static final int LONGEST = 200;
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);

  private static final List<String> HEADERS =
      List.of("Форма", "Между работниками", "Предлагать", "Основание");

  private final FormOfferRepository offers;
  private final TermUse use;
  private final Map<MentoringForm, String> shipped = new LinkedHashMap<>();

  MentoringForms(
      FormOfferRepository offers,
      TermUse use,
      @Value("classpath:enrolment/mentoring-forms.csv") Resource file)
      throws IOException {
    this.offers = offers;
    this.use = use;
    CsvTable.read(file.getContentAsByteArray(), HEADERS, LIMITS)
        .rows()
        .forEach(it -> shipped.put(form(it), it.text("Основание")));
  }

  private static MentoringForm form(CsvTable.Row row) {
    return new MentoringForm(
        row.text("Форма"),
        row.text("Между работниками").equals("да"),
        row.text("Предлагать").equals("да"));
  }

  /** The act or the practice behind a shipped form; empty for one of an organisation's own. */
  public String basis(String name) {
    return shipped.entrySet().stream()
        .filter(it -> MentoringForm.sameName(it.getKey().name(), name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Whether an organisation added it itself, so that it may rename it or take it out. */
  public boolean own(String name) {
    return shipped.keySet().stream().noneMatch(it -> MentoringForm.sameName(it.name(), name));
  }

  /** All forms of an organisation, those no longer offered too. */
  @Transactional(readOnly = true)
  public List<MentoringForm> of(OrganisationId organisation) {
    Map<String, MentoringForm> forms = new LinkedHashMap<>();
    shipped.keySet().forEach(it -> forms.put(it.name(), it));
    offers
        .findByIdOrganisationOrderByIdName(organisation.id())
        .forEach(it -> forms.put(it.form().name(), it.form()));
    return List.copyOf(forms.values());
  }

  /** The form of this name, however its dashes and blanks are typed. */
  @Transactional(readOnly = true)
  public Optional<MentoringForm> find(OrganisationId organisation, String name) {
    return of(organisation).stream()
        .filter(it -> MentoringForm.sameName(it.name(), name))
        .findFirst();
  }

  /** Adds a form of the organisation's own. */
  @Transactional
  public void add(OrganisationId organisation, String name, boolean betweenEmployees) {
    save(organisation, new MentoringForm(usable(organisation, name), betweenEmployees, true));
  }

  /** Offers a form to newly entered people, or no more; those entered keep it. */
  @Transactional
  public void offer(OrganisationId organisation, String name, boolean offered) {
    MentoringForm form = known(organisation, name);
    save(organisation, new MentoringForm(form.name(), form.betweenEmployees(), offered));
  }

  /** Renames a form of the organisation's own that no participant has yet. */
  @Transactional
  public void rename(OrganisationId organisation, String name, String newName) {
    MentoringForm form = changeable(organisation, name);
    String wanted = usable(organisation, newName);
    offers.deleteById(new FormOffer.Key(organisation.id(), form.name()));
    save(organisation, new MentoringForm(wanted, form.betweenEmployees(), form.offered()));
  }

  /** Takes a form of the organisation's own out again, while no participant has it. */
  @Transactional
  public void remove(OrganisationId organisation, String name) {
    MentoringForm form = changeable(organisation, name);
    offers.deleteById(new FormOffer.Key(organisation.id(), form.name()));
  }

  private void save(OrganisationId organisation, MentoringForm form) {
    offers.save(new FormOffer(organisation, form));
  }

  private MentoringForm known(OrganisationId organisation, String name) {
    return find(organisation, name)
        .orElseThrow(() -> Refusal.notFound("Форма «%s» не найдена.".formatted(name)));
  }

  private MentoringForm changeable(OrganisationId organisation, String name) {
    MentoringForm form = known(organisation, name);
    if (!own(form.name())) {
      throw new Refusal(
          "Форма «%s» из общего справочника не меняется: снимите предложение и добавьте свою."
              .formatted(form.name()));
    }
    if (use.isUsed(organisation, form)) {
      throw Refusal.conflict(
          "Форма «%s» уже указана у участников: снимите предложение и добавьте новую."
              .formatted(form.name()));
    }
    return form;
  }

  private String usable(OrganisationId organisation, String name) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      throw new Refusal("Форма: напишите название до %d знаков.".formatted(LONGEST));
    }
    if (find(organisation, wanted).isPresent()) {
      throw Refusal.conflict("Форма «%s» уже есть в списке.".formatted(wanted));
    }
    return wanted;
  }
}
