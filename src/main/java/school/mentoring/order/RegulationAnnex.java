package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The положение on mentoring, approved as the first annex. */
@Component
@Order(10)
class RegulationAnnex implements OrderContent {

  private static final String TEMPLATE = "annex-regulation";

  private final OrderFacts facts;
  private final OrderWording wording;

  RegulationAnnex(OrderFacts facts, OrderWording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.approvesRegulation();
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<String> lines = wording.paragraphs(TEMPLATE, facts.of(organisation, programme));
    Annex annex = Annex.text(lines.get(0), lines.subList(1, lines.size()));
    return new Content(List.of(annex), List.of(), Map.of());
  }
}
