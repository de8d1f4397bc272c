package school.mentoring.order.content;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.PersonWords;
import school.mentoring.order.substitution.SubstitutionBasis;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.Substitution;
import school.mentoring.organisation.SubstitutionId;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** Who stands in for the head, when, why and how far: the substance of the order on it. */
@Component
@Order(8)
class SubstitutionContent implements OrderContent {

  private final Substitutions substitutions;
  private final Staff staff;
  private final PersonWords people;

  SubstitutionContent(Substitutions substitutions, Staff staff, PersonWords people) {
    this.substitutions = substitutions;
    this.staff = staff;
    this.people = people;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(SubstitutionBasis.KIND);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return SubstitutionBasis.about(subject)
        .map(it -> content(organisation, it))
        .orElseGet(() -> new Content(List.of(), List.of(), Map.of()));
  }

  private Content content(OrganisationId organisation, SubstitutionId id) {
    Substitution substitution = substitutions.get(organisation, id);
    StaffMember who =
        staff
            .find(organisation, substitution.login())
            .orElseThrow(
                () ->
                    new Refusal(
                        "Замещающий (логин %s) больше не работает здесь: отклоните этот проект и начните новый с другим человеком."
                            .formatted(substitution.login())));
    return new Content(
        List.of(),
        List.of(new NamedPerson(who.name().full(), who.post())),
        Map.of(
            "замещающий", people.of(who),
            "период замещения",
                "с %s по %s"
                    .formatted(
                        Dates.text(substitution.firstDay()), Dates.text(substitution.lastDay())),
            "причина замещения", substitution.reason(),
            "объём полномочий", substitution.powers()));
  }
}
