package school.mentoring.order.content;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * How a contest among the participants of a programme is held, approved as an annex: as it is
 * settled on its page, or in general words where no contest is announced.
 */
@Component
@Order(33)
class ContestAnnex implements OrderContent {

  private static final String TEMPLATE = "порядок конкурса";

  private final OrderFacts facts;
  private final ContestFacts contests;
  private final OrderWording wording;

  ContestAnnex(OrderFacts facts, ContestFacts contests, OrderWording wording) {
    this.facts = facts;
    this.contests = contests;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.CONTEST);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    Map<String, Object> settled = contests.of(organisation, programme, subject);
    Map<String, Object> known = facts.of(organisation, programme);
    known.putAll(settled);
    Content annex = RegulationAnnex.annex(wording.paragraphs(organisation, TEMPLATE, known));
    return new Content(annex.annexes(), annex.acquainted(), settled);
  }
}
