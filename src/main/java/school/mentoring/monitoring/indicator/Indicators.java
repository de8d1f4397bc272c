package school.mentoring.monitoring.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** What an organisation measures: the shipped table, with what it changed, added and retired. */
@Service
public class Indicators {

  private final IndicatorTable table;
  private final IndicatorRules rules;
  private final Quantities quantities;
  private final DefinitionWords words;
  private final IndicatorChangeRepository history;

  Indicators(
      IndicatorTable table,
      IndicatorRules rules,
      Quantities quantities,
      DefinitionWords words,
      IndicatorChangeRepository history) {
    this.table = table;
    this.rules = rules;
    this.quantities = quantities;
    this.words = words;
    this.history = history;
  }

  /** All that are not retired, as the organisation has them; the groups in their order. */
  @Transactional(readOnly = true)
  List<IndicatorDefinition> measured(OrganisationId organisation) {
    return table.of(organisation).entrySet().stream()
        .filter(it -> !it.getValue().map(ChangedIndicator::retired).orElse(false))
        .map(it -> table.current(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing(IndicatorDefinition::group))
        .toList();
  }

  /** The whole list, the retired ones too. */
  @Transactional(readOnly = true)
  public List<OfferedIndicator> of(OrganisationId organisation) {
    return table.of(organisation).entrySet().stream()
        .map(it -> offered(it.getKey(), it.getValue()))
        .toList();
  }

  /**
   * One of the list.
   *
   * @throws Refusal if there is none with the key
   */
  @Transactional(readOnly = true)
  public OfferedIndicator get(OrganisationId organisation, String key) {
    return offered(key, table.changed(organisation, key));
  }

  private OfferedIndicator offered(String key, Optional<ChangedIndicator> own) {
    IndicatorDefinition it = table.current(key, own);
    return new OfferedIndicator(
        key,
        it.group(),
        it.unit(),
        it.level().title(),
        words.of(it.numerator()),
        words.of(it.denominator()),
        DefinitionText.of(it),
        !table.isShipped(key),
        own.isPresent(),
        own.map(ChangedIndicator::retired).orElse(false),
        own.map(ChangedIndicator::version).orElse(OfferedIndicator.UNCHANGED));
  }

  /** Names of the rules with their titles. */
  public Map<String, String> rules() {
    return rules.titles();
  }

  /** What is entered once for all indicators, by names as definitions write them. */
  public Map<String, String> quantities() {
    Map<String, String> named = new LinkedHashMap<>();
    quantities.titles().forEach((key, title) -> named.put("entered:" + key, title));
    return named;
  }

  /** What was changed, the newest first. */
  @Transactional(readOnly = true)
  public Page<IndicatorChange> history(OrganisationId organisation, Pageable page) {
    return history.findByOrganisationOrderByChangedAtDesc(organisation, page);
  }
}
