package school.mentoring.monitoring.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * How each indicator is defined in an organisation: as shipped, unless it changed it. Only
 * differences are kept, so that a newer shipped table reaches everybody else.
 */
@Component
class IndicatorTable {

  private final ShippedIndicators shipped;
  private final IndicatorRules rules;
  private final ChangedIndicatorRepository changed;

  IndicatorTable(
      ShippedIndicators shipped, IndicatorRules rules, ChangedIndicatorRepository changed) {
    this.shipped = shipped;
    this.rules = rules;
    this.changed = changed;
  }

  /** What the organisation changed or added, by the keys of all indicators that it has. */
  Map<String, Optional<ChangedIndicator>> of(OrganisationId organisation) {
    Map<String, ChangedIndicator> own =
        changed.findByOrganisationOrderByTitle(organisation).stream()
            .collect(
                Collectors.toMap(
                    ChangedIndicator::key,
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new));
    List<String> keys =
        new ArrayList<>(shipped.all().stream().map(IndicatorDefinition::key).toList());
    own.keySet().stream().filter(it -> !isShipped(it)).forEach(keys::add);
    Map<String, Optional<ChangedIndicator>> all = new LinkedHashMap<>();
    keys.forEach(it -> all.put(it, Optional.ofNullable(own.get(it))));
    return all;
  }

  /** What the organisation changed of one indicator, or that it added it. */
  Optional<ChangedIndicator> changed(OrganisationId organisation, String key) {
    return changed.findByOrganisationAndKey(organisation, key);
  }

  boolean isShipped(String key) {
    return shipped.find(key).isPresent();
  }

  /** The definition before any change; empty where the organisation added it. */
  Optional<IndicatorDefinition> asShipped(String key) {
    return shipped.find(key);
  }

  /**
   * The definition that holds.
   *
   * @throws Refusal if there is none
   */
  IndicatorDefinition current(String key, Optional<ChangedIndicator> own) {
    return own.map(this::definition)
        .or(() -> shipped.find(key))
        .orElseThrow(
            () -> Refusal.notFound("Показатель не найден: откройте его из списка показателей."));
  }

  private IndicatorDefinition definition(ChangedIndicator own) {
    IndicatorGroup group =
        shipped.find(own.key()).map(IndicatorDefinition::group).orElse(IndicatorGroup.OWN);
    return own.definition(group, rules.names());
  }
}
