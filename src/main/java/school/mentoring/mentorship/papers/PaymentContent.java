package school.mentoring.mentorship.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who is paid for mentoring, by the signed agreements of the pairs at work. */
@Component
class PaymentContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Наставник", "Наставляемый", "Срок", "Размер выплаты", "Соглашение");

  private final LabourCases cases;

  PaymentContent(LabourCases cases) {
    this.cases = cases;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.PAYMENT);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<LabourCase> paid = paid(organisation, programme);
    return paid.isEmpty()
        ? new Content(List.of(), List.of(), Map.of())
        : new Content(List.of(annex(paid)), readers(paid), Map.of());
  }

  /** The pairs at work whose mentors are paid. */
  List<LabourCase> paid(OrganisationId organisation, ProgrammeId programme) {
    return cases.of(organisation, programme).stream()
        .filter(it -> it.pair().isActive() && it.isPayable())
        .toList();
  }

  private static Annex annex(List<LabourCase> paid) {
    List<List<String>> rows = new ArrayList<>();
    paid.forEach(it -> rows.add(row(rows.size() + 1, it, it.terms().orElseThrow())));
    return new Annex("Список работников, которым производится выплата", COLUMNS, rows)
        .onWidePages();
  }

  private static List<String> row(int number, LabourCase about, LabourTerms terms) {
    return List.of(
        Integer.toString(number),
        about.mentorLine(),
        about.menteeLine(),
        terms.term(),
        terms.pay().text(),
        terms.agreement());
  }

  static List<NamedPerson> readers(List<LabourCase> pairs) {
    return pairs.stream()
        .map(it -> new NamedPerson(it.mentorName(), it.mentorPost()))
        .distinct()
        .toList();
  }
}
