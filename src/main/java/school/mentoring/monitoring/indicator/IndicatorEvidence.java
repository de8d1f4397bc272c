package school.mentoring.monitoring.indicator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;

/** Opens a figure to what it was made of. */
@Component
class IndicatorEvidence {

  private final IndicatorRules rules;
  private final Organisations organisations;

  IndicatorEvidence(IndicatorRules rules, Organisations organisations) {
    this.rules = rules;
    this.organisations = organisations;
  }

  Page<EvidenceItem> of(
      IndicatorDefinition definition,
      Part part,
      IndicatorReading reading,
      Programme programme,
      Pageable page) {
    PartRule rule = definition.rule(part);
    if (rule.is(PartRule.Kind.COUNTED) && !reading.summed(definition)) {
      return rules.get(rule).items(reading.own(), rule.least(), page);
    }
    List<Contribution> parts = reading.parts(definition, part);
    int from = (int) Math.min(page.getOffset(), parts.size());
    int to = Math.min(from + page.getPageSize(), parts.size());
    return new PageImpl<>(
        items(parts.subList(from, to), rule, reading, programme), page, parts.size());
  }

  private List<EvidenceItem> items(
      List<Contribution> parts, PartRule rule, IndicatorReading reading, Programme programme) {
    Map<OrganisationId, Organisation> known =
        organisations.named(parts.stream().map(Contribution::organisation).toList()).stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    return parts.stream()
        .map(
            it ->
                it.organisation().equals(reading.self())
                    ? own(it, rule, programme)
                    : new EvidenceItem(
                        known.get(it.organisation()).shortName(), "/schools", null, it.number()))
        .toList();
  }

  private EvidenceItem own(Contribution it, PartRule rule, Programme programme) {
    if (it.entered() == null) {
      return new EvidenceItem(
          title(rule), "/programmes/%s/monitoring".formatted(programme.id()), null, it.number());
    }
    return new EvidenceItem(
        "Внесено: %d. Источник: %s. Внёс(ла): %s"
            .formatted(it.number(), it.entered().source(), it.entered().by()),
        it.entered().link(),
        it.entered().day(),
        it.number());
  }

  private String title(PartRule rule) {
    String title = rules.title(rule);
    return title.isEmpty() ? "Число из мониторинга программы" : title;
  }
}
