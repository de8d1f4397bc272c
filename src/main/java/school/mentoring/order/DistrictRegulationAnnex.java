package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The положение on the district's system of support for teachers, approved as an annex. */
@Component
@Order(11)
class DistrictRegulationAnnex implements OrderContent {

  private static final String TEMPLATE = "annex-district-regulation";

  private final OrderFacts facts;
  private final OrderWording wording;

  DistrictRegulationAnnex(OrderFacts facts, OrderWording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.DISTRICT_REGULATION);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<String> lines =
        wording.paragraphs(organisation, TEMPLATE, facts.of(organisation, programme));
    Annex annex = Annex.text(lines.get(0), lines.subList(1, lines.size()));
    return new Content(List.of(annex), List.of(), Map.of());
  }
}
