package school.mentoring.order.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** How a contest among the participants of a programme is held, approved as an annex. */
@Component
@Order(33)
class ContestAnnex implements OrderContent {

  private static final String TEMPLATE = "порядок конкурса";

  private final OrderFacts facts;
  private final OrderWording wording;

  ContestAnnex(OrderFacts facts, OrderWording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.CONTEST);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return RegulationAnnex.annex(
        wording.paragraphs(organisation, TEMPLATE, facts.of(organisation, programme)));
  }
}
