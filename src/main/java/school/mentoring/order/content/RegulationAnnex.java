package school.mentoring.order.content;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OrderFacts;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The положение on mentoring, approved as the first annex. */
@Component
@Order(10)
class RegulationAnnex implements OrderContent {

  private static final String TEMPLATE = "положение о наставничестве";

  private final OrderFacts facts;
  private final OrderWording wording;

  RegulationAnnex(OrderFacts facts, OrderWording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.approvesRegulation() && !kind.equals(OrderKind.REGULATION_AND_ROADMAP);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    return annex(wording.paragraphs(organisation, TEMPLATE, facts.of(organisation, programme)));
  }

  /** The first line is its title; without lines there is no annex. */
  static Content annex(List<String> lines) {
    if (lines.isEmpty()) {
      return new Content(List.of(), List.of(), Map.of());
    }
    Annex annex = Annex.text(lines.get(0), lines.subList(1, lines.size()));
    return new Content(List.of(annex), List.of(), Map.of());
  }
}
