package school.mentoring.order.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * The положение on mentoring of teachers by teachers, approved together with its roadmap: with the
 * duties of the curator and of the council, the individual route and the two stages of monitoring.
 */
@Component
@Order(10)
class TeacherRegulationAnnex implements OrderContent {

  private static final String TEMPLATE = "положение о наставничестве педагогов";

  private final OrderFacts facts;
  private final OrderWording wording;

  TeacherRegulationAnnex(OrderFacts facts, OrderWording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.REGULATION_AND_ROADMAP);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return RegulationAnnex.annex(
        wording.paragraphs(organisation, TEMPLATE, facts.of(organisation, programme)));
  }
}
